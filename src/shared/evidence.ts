import type { Claim } from './claim.ts';
import type { ReadingWords } from './reading-words.ts';
import type { HelpLine, Reference, UntraceableStudy } from './reference.ts';
import type { RetractionStatus } from './retraction.ts';

/** A work, and how to name it in one line. */
export interface CitedReference extends Reference {
  /** In APA style: "Ahmad, J. et al. (2021). Title. Journal, pages. https://doi.org/…" */
  citation: string;
  /** "Singh et al. 2014". */
  short: string;
  /** What it was: "26 people, randomised trial". */
  what: string;
  /** Missing where no list of retractions was at hand, or the work could not be looked up in it. */
  retraction?: RetractionStatus;
}

/** Everything that popup and library show; the engine gets only what it needs. */
export interface Evidence {
  dataset: {
    /** `YYYY-MM-DD` */
    date: string;
    /** Date and hash: `YYYY-MM-DD+hash8`. */
    version: string;
    /** `YYYY-MM-DD`: the day on which the first claims were entered. */
    begun: string;
  };
  /** In the order in which they are shown. */
  claims: Claim[];
  /** Sorted by id. */
  references: CitedReference[];
  helpLines: HelpLine[];
  untraceable: UntraceableStudy[];
  readingWords: ReadingWords;
  /** Months after its date for which a statement about law is taken as current. */
  lawMonths: number;
  /** US state → postal code. */
  states: Record<string, string>;
}
