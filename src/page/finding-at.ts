import { elementsAround } from './dom-property.ts';

/** The element that is drawn at a point of the viewport, in open shadow roots too; `null` outside of the page. */
function elementAt(document: Document, x: number, y: number): Element | null {
  let root: Document | ShadowRoot = document;
  let element = root.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    root = element.shadowRoot;
    const inner: Element | null = root.elementFromPoint(x, y);
    if (inner === null || inner === element) break;
    element = inner;
  }
  return element;
}

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/**
 * The findings whose words are drawn at a point of the viewport. It asks where the words stand and what lies on top of
 * them, and not `highlightsFromPoint`: Firefox has none, and `caretPositionFromPoint` gives the nearest words also where
 * the point is beside them. Reads the layout of the passages in the element that is met, and of no others.
 * @param candidates numbers of findings with the ranges in which they stand
 */
export function findingsAt(
  document: Document,
  { x, y }: { x: number; y: number },
  candidates: Iterable<{ index: number; ranges: Range[] }>,
): number[] {
  const element = elementAt(document, x, y);
  if (element === null) return [];
  const found: number[] = [];
  for (const { index, ranges } of candidates) {
    const isHere = ranges.some(
      (range) => range.intersectsNode(element) && [...range.getClientRects()].some((rect) => holds(rect, x, y)),
    );
    if (isHere) found.push(index);
  }
  return found;
}

/** What a click is for already. */
const FOR_CLICKS = new Set(['a', 'button', 'input', 'label', 'option', 'select', 'summary', 'textarea', 'video']);
const ROLES = /^(?:button|checkbox|link|menuitem|option|radio|switch|tab)/;

/** Whether the page does something of its own when one clicks here: a link, a button, a field, a heading that unfolds. */
export function isForClicks(node: Node): boolean {
  for (const element of elementsAround(node)) {
    if (isControl(element)) return true;
  }
  return isElement(node) && isControl(node);
}

const ELEMENT = 1;
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

const isControl = (element: Element): boolean =>
  FOR_CLICKS.has(element.localName) ||
  ROLES.test(element.getAttribute('role') ?? '') ||
  (element as HTMLElement).isContentEditable === true;
