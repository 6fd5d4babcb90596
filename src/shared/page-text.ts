/** What the engine reads: a page as blocks of text, made by the block reader or by hand in tests. */
export const BLOCK_KINDS = ['heading', 'paragraph', 'list-item', 'cell', 'quote', 'caption', 'term'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A link inside a block. Offsets are UTF-16 code units into the block's text. */
export interface BlockLink {
  start: number;
  end: number;
  /** Absolute where the page has an address, else as written. */
  href: string;
}

export interface Block {
  /** The visible text exactly as the page has it; white space is not collapsed. */
  text: string;
  kind: BlockKind;
  /** Heading level 1–6, for headings. */
  level?: number;
  /** Index of the post in a thread; absent in articles. */
  post?: number;
  /** Index of the block that introduces this one: a lead-in before a list, a row or column head of a cell, a term of its definition. */
  leadIn?: number;
  links: BlockLink[];
}

export interface PageText {
  title: string;
  url: string | null;
  /** Publication or update date that the page gives, `YYYY-MM-DD`. */
  date: string | null;
  blocks: Block[];
}
