import type { IrregularForms } from './inflect.ts';

/** Where a piece of language data stands, for errors. */
export interface Origin {
  file: string;
  line: number;
}

/** A named set of phrases. */
export interface ConceptSource {
  name: string;
  phrases: string[];
  origin: Origin;
}

/** Patterns with a hole `{x}` (and `{y}`), used by many claims. */
export interface FrameSource {
  name: string;
  affirms: string[];
  denies: string[];
  origin: Origin;
}

export interface CueSource {
  does: string;
  direction: string;
  scope: string;
  phrases: string[];
  origin: Origin;
}

export interface ClaimPatterns {
  claim: string;
  affirms: string[];
  denies: string[];
  origin: Origin;
}

/** Everything the matcher is built from, as read from `src/dataset/`. */
export interface LanguageSource {
  concepts: ConceptSource[];
  frames: FrameSource[];
  cues: CueSource[];
  claims: ClaimPatterns[];
  irregular: IrregularForms;
  spelling: [string, string][];
  /** Long words that are read with one slip too. */
  typos: string[];
}

/** A problem in the language data, told to the person who wrote it. */
export interface LanguageProblem extends Origin {
  problem: string;
  remedy: string;
}
