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
  /** Index of the first block of the row that this one stands in, for cells. */
  row?: number;
  links: BlockLink[];
  /** Ids in and around the block, and where in its text each begins: links with a fragment lead there. */
  anchors?: BlockAnchor[];
  /** Stretches raised above the line, as the numbers of footnotes are. */
  raised?: { start: number; end: number }[];
}

export interface BlockAnchor {
  id: string;
  at: number;
}

/** What a page says about itself and its sources out of sight; raw, since nobody vouches for it. */
export interface PageMetadata {
  /** `<meta name="citation_…">` and what belongs to them, in the order of the page. */
  meta: { name: string; content: string }[];
  /** The text of each block of linked data (JSON-LD). */
  linkedData: string[];
  /** OpenURL context objects (COinS): the title of each `<span class="Z3988">`. */
  contextObjects: string[];
}

export interface PageText {
  title: string;
  url: string | null;
  /** Publication or update date that the page gives, `YYYY-MM-DD`. */
  date: string | null;
  blocks: Block[];
  /** Read where sources are looked for, and only there. */
  metadata?: PageMetadata;
}
