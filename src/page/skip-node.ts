import { attributeOf, domProperty } from './dom-property.ts';

/** Elements whose content is no text of the page: code, media, form values, foreign markup. */
const SKIPPED = new Set([
  'applet',
  'audio',
  'canvas',
  'code',
  'datalist',
  'embed',
  'head',
  'iframe',
  'input',
  'math',
  'meter',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'progress',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
]);

/** Name of the element that carries our own interface in a page. */
export const OWN_HOST = 'kratom-claim-check';

const isEditable = (element: Element): boolean => {
  const editable = attributeOf(element, 'contenteditable');
  return (editable !== null && editable.toLowerCase() !== 'false') || attributeOf(element, 'role') === 'textbox';
};

const isDeclaredHidden = (element: Element): boolean => {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  return domProperty(element, 'localName') === 'dialog' && attributeOf(element, 'open') === null;
};

/**
 * Closed content that a reader opens with one click: it is text of the page although it is not drawn now, and
 * `checkVisibility` says no to everything in it.
 */
export const isFolded = (element: Element): boolean =>
  (domProperty(element, 'localName') === 'details' && attributeOf(element, 'open') === null) ||
  attributeOf(element, 'hidden')?.toLowerCase() === 'until-found';

/** An element with `display: contents` has no box of its own, but its children are drawn. */
const isUndrawn = (element: Element): boolean =>
  typeof domProperty(element, 'checkVisibility') === 'function' &&
  !domProperty(element, 'checkVisibility').call(element) &&
  domProperty(element, 'ownerDocument').defaultView?.getComputedStyle(element).display !== 'contents';

/**
 * Says whether an element and all that is in it is no text of the page. The one list of design §8.
 * @param element any element of a browser's document or of domino's
 * @param folded true inside closed `details`, where being undrawn says nothing
 */
export function isSkipped(element: Element, folded: boolean): boolean {
  const name = domProperty(element, 'localName');
  if (SKIPPED.has(name) || name === OWN_HOST) return true;
  if (isEditable(element) || isDeclaredHidden(element)) return true;
  return !folded && isUndrawn(element);
}
