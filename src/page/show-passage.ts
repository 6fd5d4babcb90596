import { domProperty, elementsAround } from './dom-property.ts';

/** Unfolds what a passage is folded away in, as the browser's own search in the page does. */
const unfold = (node: Node): void => {
  for (const element of elementsAround(node)) {
    if (domProperty(element, 'localName') === 'details') element.setAttribute('open', '');
  }
};

/** The element that has the keyboard, also inside open shadow roots; `null` where it is the page as a whole. */
export function focusedElement({ activeElement, body }: Document): Element | null {
  let element = activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === body ? null : element;
}

/** Whether keys that are pressed now write into the page. */
export function isTyping(document: Document): boolean {
  const element = focusedElement(document);
  if (element === null) return false;
  return (element as HTMLElement).isContentEditable || /^(input|select|textarea)$/.test(element.localName);
}

/**
 * Where the keyboard and screen readers go on from. Left alone while the reader is in a field or has text selected;
 * a link or button that has the focus gives it up, or the browser would go on from there.
 */
const moveCaretTo = (range: Range, document: Document): void => {
  const selection = document.getSelection();
  if (selection?.isCollapsed === false || isTyping(document)) return;
  (focusedElement(document) as HTMLElement | null)?.blur();
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
  moveCaretTo(range, document);
}
