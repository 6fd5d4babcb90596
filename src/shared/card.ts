import type { PageReport } from './page-report.ts';
import type { Mark } from './reading.ts';

/*
 * What the card in a page and the background say to each other: plain data, in words that a reader sees.
 */

/** The report of the card's frame with the one finding that the card is about. */
export interface CardQuestion {
  report: PageReport;
}

export interface CardStudy {
  id: string;
  /** "Singh et al. 2014". */
  short: string;
  citation: string;
  /** An address of the web, or `null` where no link is worth showing. */
  url: string | null;
  /** What it was: "26 people, randomised trial". */
  what: string;
}

/** One passage and what is known, in the order of the card. */
export interface CardView {
  /** Id of the claim: for the report of a wrong mark, never shown. */
  claim: string;
  /** BCP 47 language of what it says and of what is known, where it is another than the reader's. */
  lang?: string;
  lead: string;
  says: string;
  quote: string;
  context?: string;
  chip: string;
  sentence: string;
  mark: Mark | null;
  danger: boolean;
  known: string;
  howSure: string;
  help: string;
  remember?: string;
  /** The best study that backs what the passage says, and the best that says otherwise. */
  backs: CardStudy | null;
  otherwise: CardStudy | null;
  /** Key works that the page nowhere cites. */
  missing: CardStudy[];
  /** "Copy this finding". */
  note: string;
  /** Date and hash of the dataset. */
  dataset: string;
}

export interface CardAnswer {
  view: CardView;
  /** The card's own texts in the reader's language, by key. */
  words: { locale: string; texts: Record<string, string> };
}

/** In which formats the card copies its sources; the names are those of `copySources`. */
export const CARD_FORMATS = ['text', 'markdown', 'bibtex', 'ris', 'csl-json'] as const;
export type CardFormat = (typeof CARD_FORMATS)[number];
