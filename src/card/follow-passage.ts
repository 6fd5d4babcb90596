import { type Box, boxAround, placeCard, type Size } from './place-card.ts';

/** What of the passage and of the reader's selection is in view; `null` where the page has neither drawn any more. */
export function visibleBox(ranges: readonly Range[], document: Document, { width, height }: Size): Box | null {
  const selection = document.getSelection();
  const selected = selection && !selection.isCollapsed && selection.rangeCount > 0 ? [selection.getRangeAt(0)] : [];
  const passage = boxAround(ranges.flatMap((range) => [...range.getClientRects()]));
  if (passage === null) return null;
  const all = boxAround([passage, ...selected.flatMap((range) => [...range.getClientRects()])]) ?? passage;
  return {
    left: Math.max(0, all.left),
    top: Math.max(0, all.top),
    right: Math.min(width, all.right),
    bottom: Math.min(height, all.bottom),
  };
}

/** Whether any of it can be seen. */
export const isInView = ({ left, top, right, bottom }: Box): boolean => right > left && bottom > top;

interface Followed {
  ranges(): readonly Range[];
  size(): Size;
  /** The card is to stand here. */
  moved(place: ReturnType<typeof placeCard>): void;
  /** `gone`: the page has removed the passage. Else it has been scrolled out of sight. */
  lost(gone: boolean): void;
}

/**
 * Keeps a card beside its passage, in step with what the browser draws, until the signal ends it: scrolling in whatever
 * box, layout that shifts, fonts, zoom. Reads one box a frame, and writes only when something has moved.
 */
export function followPassage(document: Document, followed: Followed, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null) return;
  let last = '';
  const look = (): void => {
    if (signal.aborted) return;
    const { clientWidth: width, clientHeight } = document.documentElement;
    // Documents in quirks mode are as high as their text.
    const viewport = { width, height: Math.min(clientHeight, view.innerHeight) || view.innerHeight };
    const box = visibleBox(followed.ranges(), document, viewport);
    if (box === null || !isInView(box)) followed.lost(box === null);
    else {
      const now = JSON.stringify([box, viewport, followed.size()]);
      if (now !== last) followed.moved(placeCard(box, followed.size(), viewport));
      last = now;
    }
    view.requestAnimationFrame(look);
  };
  look();
}
