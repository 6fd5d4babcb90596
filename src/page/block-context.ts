import type { BlockKind } from '../shared/page-text.ts';
import type { TableHeads } from './table-heads.ts';

/** What the open elements around a piece of text make of it. Each block element inherits from the one around it. */
export interface BlockContext {
  element: Element | null;
  kind: BlockKind;
  level?: number;
  leadIn?: number;
  /** Number of the enclosing container that may be a post. */
  container?: number;
  item?: ListItem;
  table?: TableHeads;
  terms?: Terms;
  /** Inside closed `details`, where being undrawn says nothing. */
  folded: boolean;
  /** Inside `<pre>`: line feeds are line breaks. */
  preformatted: boolean;
}

export interface ListItem {
  /** Index of its first block. */
  first: number;
  /** It holds a heading: a list of cards or answers, whose text is no list item in the sense of a sentence. */
  layout: boolean;
}

/** A `<dl>` or `<details>`, and the block of the term or summary that heads what comes next in it. */
export interface Terms {
  head?: number;
}

export const outermost = (): BlockContext => ({
  element: null,
  kind: 'paragraph',
  folded: false,
  preformatted: false,
});

/** A post begins anew, whatever it lies in: forums put them into lists and tables. */
export const postContext = (element: Element, container: number, folded: boolean): BlockContext => ({
  ...outermost(),
  element,
  container,
  folded,
});
