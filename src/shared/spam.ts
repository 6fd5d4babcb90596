import type { Span } from './finding.ts';

/**
 * What is looked for, in the order in which it is told. Each has its words, its weight and its innocent explanation in
 * `src/dataset/spam-signals.yml`.
 */
export const SPAM_SIGNAL_IDS = [
  // what the text sells
  'purchase-call',
  'sales-terms',
  'discount-code',
  'commercial-anchor',
  'product-markup',
  'claims-beside-sale',
  'disclaimer-beside-claims',
  'testimonial-as-evidence',
  // where its links lead
  'shop-link',
  'paid-link',
  'unlabelled-paid-link',
  'labelled-paid-link',
  'tracking-link',
  'look-alike-host',
  'hidden-link',
  'hidden-text',
  // what its claims rest on
  'unsourced-claims',
  'unproven-claims',
  'vendor-sources-only',
  'vague-studies',
  'untraceable-study',
  'only-benefits',
  // how it is written
  'keyword-stuffing',
  'strain-stuffing',
  'spun-terms',
  'boilerplate-outline',
  'repeated-blocks',
  // who put it there
  'no-author',
  'no-date',
  'fresh-date',
  'unrelated-host',
  // in threads
  'repeated-posts',
  'repeated-promotion',
  'private-offer',
] as const;
export type SpamSignalId = (typeof SPAM_SIGNAL_IDS)[number];

export const SPAM_LEVELS = ['none', 'some', 'strong'] as const;
export type SpamLevel = (typeof SPAM_LEVELS)[number];

/** One place where a signal was found. A signal found in several places has several, and counts once. */
export interface SpamSignal {
  signal: SpamSignalId;
  /** The page's own words, white space collapsed; a long one is cut. Empty for what cannot be quoted, as a missing author. */
  quote: string;
  /** Where the quote stands in the blocks of the page; `null` where it stands in none: markup, links out of sight, a whole page. */
  at: Span | null;
  /** Index of the post in a thread that it stands in, 0 in an article. */
  post: number;
  /** The address concerned, defanged: "hxxps://shop[.]example/…". Never a link. */
  url: string | null;
  /** What was counted or compared, as a plain sentence: "kratom 41 times in 620 words". */
  measured: string | null;
  /** What it adds to the weight of the page: that of its signal in the first place, 0 in further ones. */
  weight: number;
}

/** What in a page is often seen in SEO spam, quote by quote. Evidence, no verdict. */
export interface SpamReport {
  /** Explained by `weight` and the two thresholds of the data. */
  level: SpamLevel;
  /** The sum of the weights of `signals`. */
  weight: number;
  /** In the order of `SPAM_SIGNAL_IDS`, and of the page within one. */
  signals: SpamSignal[];
  /** Looked for and not found. What could not be looked for here is in neither list: hidden text without a layout, posts in an article. */
  absent: SpamSignalId[];
  /** The page sells: Product or Offer markup of its own, a cart, a checkout. */
  isShop: boolean;
  /** How many words the page has that were read. */
  wordsRead: number;
}

/** How much a signal says: the word for its weight. */
export const SPAM_STRENGTHS = ['weak', 'medium', 'strong'] as const;
export type SpamStrength = (typeof SPAM_STRENGTHS)[number];

/** What a reader is told about one signal. Plain sentences. */
export interface SpamSignalWords {
  id: SpamSignalId;
  /** A short name of what was seen: "Words that sell inside a health sentence". */
  title: string;
  /** Why it matters. */
  why: string;
  /** Why an honest page may show it too. */
  innocent: string;
  /** What is said where it was looked for and not found. */
  notFound: string;
  strength: SpamStrength;
}

/** All that is told about signals, in the order of `SPAM_SIGNAL_IDS`. */
export interface SpamWords {
  /** "Signals often seen in SEO spam, found on this page". */
  title: string;
  /** The first line on a page that sells. */
  shop: string;
  /** One sentence for each level. */
  levels: Record<SpamLevel, string>;
  /** From which weight on a page has the level. */
  thresholds: Record<Exclude<SpamLevel, 'none'>, number>;
  signals: SpamSignalWords[];
  /** Words in a host that make it a shop of this trade: its address is never a link. */
  vendors: string[];
}
