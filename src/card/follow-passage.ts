import { elementsAround } from '../page/dom-property.ts';
import { type Box, boxAround, placeCard, type Size } from './place-card.ts';

/** What of the passage and of the reader's selection is in view; `null` where the page has neither drawn any more. */
export function visibleBox(ranges: readonly Range[], document: Document, { width, height }: Size): Box | null {
  const selection = document.getSelection();
  const selected = selection && !selection.isCollapsed && selection.rangeCount > 0 ? [selection.getRangeAt(0)] : [];
  const passage = boxAround(ranges.flatMap((range) => [...range.getClientRects()]));
  if (passage === null) return null;
  const frames = scrolledBy(ranges[0].startContainer).map((element) => element.getBoundingClientRect());
  const drawn = frames.reduce(overlap, passage);
  if (!isInView(drawn)) return drawn;
  const all = boxAround([drawn, ...selected.flatMap((range) => [...range.getClientRects()])]) ?? drawn;
  return overlap(all, { left: 0, top: 0, right: width, bottom: height });
}

/** What lies in both; without extent where nothing does. */
const overlap = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** The boxes around a node that cut off what does not fit into them. What the page's root cuts off is out of the viewport. */
function scrolledBy(node: Node): Element[] {
  const { documentElement, body, defaultView } = node.ownerDocument as Document;
  return [...elementsAround(node)].filter(
    (element) =>
      element !== documentElement &&
      element !== body &&
      /auto|scroll|hidden|clip/.test(defaultView?.getComputedStyle(element).overflow ?? ''),
  );
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
