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

/** How a reader sees an element: not at all where it is off the screen, without size or transparent; folded where it may be opened. */
export type Sight = 'shown' | 'folded' | 'hidden';

/** A link anywhere in the document, also out of sight. */
export interface PageLink {
  /** Absolute where the page has an address, else as written. */
  href: string;
  /** White space collapsed; a long one is cut. */
  text: string;
  /** Words of `rel`, in small letters. */
  rel: string[];
  sight: Sight;
}

/** What stands around and behind the text of a page; raw, since nobody vouches for it. */
export interface PageSurroundings {
  /** In the order of the document. */
  links: PageLink[];
  /** The page has more links than were read. */
  cut: boolean;
  /** Types of schema.org in microdata and RDFa, as "Product", and `og:type`; with the name that stands there. */
  products: { type: string; name: string }[];
  /** Names that the page gives for its author: metadata, bylines. */
  authors: string[];
  /** It presents itself as an article: `og:type`, `<article>`, the class of a blog post. */
  isArticle: boolean;
  /** First publication, `YYYY-MM-DD`. */
  published: string | null;
  /** Last change, `YYYY-MM-DD`. */
  modified: string | null;
  siteName: string | null;
  /** Words of the controls that put something into a cart. */
  carts: string[];
  /** Texts that no reader sees, without those for screen readers that are short. */
  hiddenTexts: string[];
}

export interface PageText {
  title: string;
  url: string | null;
  /** Publication or update date that the page gives, `YYYY-MM-DD`. */
  date: string | null;
  blocks: Block[];
  /** Read where sources are looked for, and only there. */
  metadata?: PageMetadata;
  /** Read where signals of spam are looked for; absent for plain text. */
  surroundings?: PageSurroundings;
}
