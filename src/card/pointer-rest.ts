/** Milliseconds for which the pointer must rest on a mark before its card opens. */
const REST = 500;
/** Milliseconds for which the pointer may be elsewhere before a card that it opened closes. */
const LEAVE = 400;

export interface Point {
  x: number;
  y: number;
}

interface Resting {
  /** The pointer has come to rest, with no button pressed. */
  rested(point: Point): void;
  /** The pointer has been moved; `false` where that is on nothing of ours. */
  isOurs(event: PointerEvent): boolean;
  /** It has been off for a while. */
  left(): void;
}

/** Watches how the mouse or pen rests and leaves, until the signal ends it. Touch rests nowhere: it clicks. */
export function watchPointer(document: Document, resting: Resting, signal: AbortSignal): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(rest);
    rest = undefined;
  };
  const onMove = (event: PointerEvent): void => {
    stop();
    if (resting.isOurs(event)) {
      clearTimeout(leave);
      leave = undefined;
    } else leave ??= setTimeout(resting.left, LEAVE);
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const { clientX: x, clientY: y } = event;
    rest = setTimeout(() => resting.rested({ x, y }), REST);
  };
  const options = { signal, passive: true, capture: true };
  document.addEventListener('pointermove', onMove, options);
  for (const type of ['pointerdown', 'keydown', 'wheel', 'scroll']) document.addEventListener(type, stop, options);
  document.documentElement.addEventListener('pointerleave', stop, { signal });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(leave);
  });
}
