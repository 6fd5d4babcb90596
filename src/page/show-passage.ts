import { domProperty, elementsAround } from './dom-property.ts';

/** Unfolds what a passage is folded away in, as the browser's own search in the page does. */
const unfold = (node: Node): void => {
  for (const element of elementsAround(node)) {
    if (domProperty(element, 'localName') === 'details') element.setAttribute('open', '');
  }
};

/** Where the keyboard goes on from; left alone while the reader is in a field or has text selected. */
const moveFocusTo = (range: Range, document: Document): void => {
  const { activeElement, body } = document;
  const selection = document.getSelection();
  if (selection?.isCollapsed === false || (activeElement !== null && activeElement !== body)) return;
  selection?.collapse(range.startContainer, range.startOffset);
};

/**
 * Scrolls to a passage, in all the scrolling boxes and frames around it, because the reader asked for it. At once and
 * without an animation: that suits everybody, and the flash says where to look.
 */
export function showPassage(range: Range): void {
  const node = range.startContainer;
  const document = node.ownerDocument;
  const element = node.parentElement;
  if (document === null || element === null) return;
  unfold(node);
  const where = { block: 'center', inline: 'nearest', behavior: 'instant' } as const;
  domProperty(element, 'scrollIntoView').call(element, where);
  const view = document.defaultView;
  const { top, bottom } = range.getBoundingClientRect();
  if (view !== null && (top < 0 || bottom > view.innerHeight)) {
    view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
  }
  moveFocusTo(range, document);
}
