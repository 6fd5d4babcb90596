const FOCUSABLE = 'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex]';

const FOLLOWING = 4;
const PRECEDING = 2;

const isReachable = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 &&
  !element.matches(':disabled, [inert] *') &&
  element.checkVisibility({ visibilityProperty: true });

/**
 * Where Tab (`1`) or Shift and Tab (`-1`) leads from a node that itself takes no focus: to the next or last element of the
 * document that does, in its order; `null` where there is none. Shadow roots are passed over.
 */
export function nextFocusable(from: Node, by: 1 | -1): HTMLElement | null {
  const all = [...(from.ownerDocument?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  const lies = (side: number) => (element: HTMLElement) =>
    (from.compareDocumentPosition(element) & side) !== 0 && isReachable(element);
  return (by === 1 ? all.find(lies(FOLLOWING)) : all.findLast(lies(PRECEDING))) ?? null;
}
