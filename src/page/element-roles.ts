import type { BlockKind } from '../shared/page-text.ts';
import { attributeOf, domProperty } from './dom-property.ts';

/** The kind that an element gives to the text in it; other block elements leave it as it is around them. */
export const KIND_OF_ELEMENT: ReadonlyMap<string, BlockKind> = new Map([
  ['blockquote', 'quote'],
  ['caption', 'caption'],
  ['dd', 'paragraph'],
  ['dt', 'term'],
  ['figcaption', 'caption'],
  ['li', 'list-item'],
  ['summary', 'term'],
  ['td', 'cell'],
  ['th', 'cell'],
]);

export const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

export const LISTS: ReadonlySet<string> = new Set(['dir', 'menu', 'ol', 'ul']);

/** Parts of a page that stand for themselves: what follows their border does not continue what stood before it. */
export const DIVIDING_ELEMENTS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'dialog',
  'fieldset',
  'footer',
  'form',
  'header',
  'main',
  'nav',
  'search',
  'section',
  'table',
]);

/** What browsers draw as blocks: text before, in and after is three blocks. Tag names, since the CLI has no styles. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  ...KIND_OF_ELEMENT.keys(),
  ...HEADINGS,
  ...LISTS,
  ...DIVIDING_ELEMENTS,
  'body',
  'center',
  'details',
  'div',
  'dl',
  'figure',
  'hgroup',
  'html',
  'legend',
  'listing',
  'p',
  'plaintext',
  'pre',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'xmp',
]);

/** The level of a heading, 1 to 6, by tag name or by ARIA; `null` for anything else. */
export function headingLevel(element: Element): number | null {
  const name = domProperty(element, 'localName');
  if (HEADINGS.has(name)) return Number(name[1]);
  if (attributeOf(element, 'role') !== 'heading') return null;
  const level = Number.parseInt(attributeOf(element, 'aria-level') ?? '', 10);
  return level >= 1 && level <= 6 ? level : 2;
}
