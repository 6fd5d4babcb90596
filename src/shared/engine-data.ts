import type { Places } from './claim.ts';
import type { Reading } from './reading.ts';
import type { ReadingMark } from './reading-words.ts';
import type { Polarity } from './stance.ts';

/**
 * The compiled language, as small strings that decode in one pass (see `engine/decode-matcher.ts` for the layout).
 * Numbers are base-64 VLQ without sign: five bits a character, continuation bit 32.
 */
export interface MatcherData {
  /** Vocabulary, and the class of each word; words that the data never tells apart share one. */
  words: string;
  classes: string;
  /** Long words that are read with one slip, with a space between. */
  typos: string;
  /** Phrase trie over word classes, and the nodes that end a phrase of each concept. */
  trie: string;
  outputs: CodedLists;
  /** Patterns that find claims and vague attributions, then those that find cues. */
  patterns: { heads: string; gaps: string; finds: string };
  /** Every reference to a concept. */
  concepts: string;
  /** Concepts made of a sequence of other concepts. */
  sequences: string;
  /** How many concepts the engine itself asks for (see `engine-concepts.ts`); they come first. */
  named: number;
  cues: CueData[];
  /** A pattern that finds `cueBase + i` finds cue i. */
  cueBase: number;
}

/** Lists of numbers, many of which are much alike; see `compiler/matcher/encode-lists.ts`. */
export interface CodedLists {
  alike: string;
  kept: string;
  others: string;
}

/** ConText-style cue (Harkema et al. 2009): what it does, in which direction, how far. */
export interface CueData {
  does: CueEffect;
  direction: 'forward' | 'backward' | 'both';
  /** How far it reaches: the clause, the sentence, or the rest of the sentence up to a hard boundary. */
  scope: 'clause' | 'sentence' | 'near' | 'opening';
}

export const CUE_EFFECTS = [
  'negates',
  'doubts',
  'rejects',
  'hedges',
  'cautions',
  'attributes',
  'asks',
  'rhetorical',
  'self',
  'sample',
  'anonymous-evidence',
  'allegation',
  'answers-yes',
  'answers-no',
  'pseudo',
  'suppresses',
  'not-factive',
  'past',
] as const;
export type CueEffect = (typeof CUE_EFFECTS)[number];

export interface ReadingTable {
  /** verdict → polarity → reading */
  base: Record<string, Record<Polarity, Reading>>;
  /** Months after `asOf` for which a statement about law or agencies is taken as current. */
  lawMonths: number;
  /** The mark of each result; the first row that fits. */
  marks: ReadingMark[];
}

/**
 * Facts of one claim as a row, short because it travels into pages: id; places in the closed lists of kind, verdict, certainty,
 * harm if believed, harm if denied; 1 existential + 2 has support
 * + 4 said of 7-OH only + 8 never of 7-OH; then `asOf` and `places` or 0.
 */
export type ClaimRow = [
  id: string,
  kind: number,
  verdict: number,
  certainty: number,
  ifBelieved: number,
  ifDenied: number,
  flags: number,
  asOf: string | 0,
  places: Places | 0,
];

export interface EngineData {
  matcher: MatcherData;
  claims: ClaimRow[];
  /** Claim index → indices of the claims that it is a special case of. */
  narrows: number[][];
  readings: ReadingTable;
  /** US place names for law claims: name → postal code. */
  places: Record<string, string>;
}
