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

/** Attribute names are asked one by one because domino and browsers both answer `getAttribute` fastest. */
const isEditable = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable.toLowerCase() !== 'false') || element.getAttribute('role') === 'textbox';
};

const isDeclaredHidden = (element: Element): boolean => {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return element.localName === 'dialog' && element.getAttribute('open') === null;
};

/**
 * Closed content that a reader opens with one click: it is text of the page although it is not drawn now, and
 * `checkVisibility` says no to everything in it.
 */
export const isFolded = (element: Element): boolean =>
  (element.localName === 'details' && element.getAttribute('open') === null) ||
  element.getAttribute('hidden')?.toLowerCase() === 'until-found';

/** An element with `display: contents` has no box of its own, but its children are drawn. */
const isUndrawn = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' &&
  !element.checkVisibility() &&
  element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents';

/**
 * Says whether an element and all that is in it is no text of the page. The one list of design §8.
 * @param element any element of a browser's document or of domino's
 * @param folded true inside closed `details`, where being undrawn says nothing
 */
export function isSkipped(element: Element, folded: boolean): boolean {
  const name = element.localName;
  if (SKIPPED.has(name) || name === OWN_HOST) return true;
  if (isEditable(element) || isDeclaredHidden(element)) return true;
  return !folded && isUndrawn(element);
}
