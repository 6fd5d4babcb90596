import type { Span } from './finding.ts';

/**
 * What a sentence can resemble in the eyes of the law of one place: a claim to treat a disease, which makes a product a drug;
 * or one about how the body is built or works, which sellers of supplements may make with a disclaimer.
 */
export const LENS_KINDS = ['disease', 'structure-function'] as const;
export type LensKind = (typeof LENS_KINDS)[number];

/** Where the disclaimer stands that a statement needs: beside it, tied to it by a sign such as "*", elsewhere, nowhere. */
export const DISCLAIMER_PLACES = ['beside', 'linked', 'apart', 'none'] as const;
export type DisclaimerPlace = (typeof DISCLAIMER_PLACES)[number];

/** Words of a passage, and the paragraph whose description they resemble. */
export interface LensReason {
  words: string;
  /** As cited: "21 CFR 101.93(g)(2)(ii)". Key of `LensWords.routes`. */
  rule: string;
  /** The claim that it is, where it is one of ours. */
  claim: string | null;
}

/** One sentence, or the name of a product, that resembles a claim which the rule describes. */
export interface LensPassage {
  kind: LensKind;
  /** The page's own words, white space collapsed; a long sentence is cut. */
  quote: string;
  /** `null` for the name of a product, which stands in markup. */
  at: Span | null;
  post: number;
  /** `told`: of somebody's own case, or what others say. A page that sells speaks by these as well. */
  voice: 'own' | 'told';
  because: LensReason[];
  disclaimer: DisclaimerPlace;
}

/** What a page's wording resembles under the rule of one place. No judgement of the page, and no legal advice. */
export interface LensReport {
  /** ISO 3166 code. */
  place: string;
  /** In the order of the page; names of products last. */
  passages: LensPassage[];
  /** The disclaimer in the page's words; `isWhole`: with both of its sentences. */
  disclaimer: { quote: string; at: Span; isWhole: boolean } | null;
}

/** List of words → rule, the first that is found; `otherwise` where none is. */
export type RuleByWords = readonly [words: string, rule: string][];

/** Lists of words in their order, at most `gap` other words between two of them. */
export interface Wording {
  parts: string[];
  gap: number;
}

/** What the lens looks for, compiled. Lists are named by their names in `src/dataset/disease-claim-rules.yml`. */
export interface LensData {
  place: string;
  /** Rule, as cited → what it is about. */
  kinds: Record<string, LensKind>;
  claims: Record<string, RuleByWords>;
  /** Phrases of words in small letters, one space between. */
  words: Record<string, string[]>;
  wordings: (Wording & { rule: string })[];
  names: RuleByWords;
  citation: string;
  disclaimer: { evaluated: Wording; intended: Wording; symbols: string[] };
}

/** What a reader is told about the rule of a place. */
export interface LensWords {
  place: string;
  /** "the United States" */
  country: string;
  rule: string;
  url: string;
  scope: string;
  yardstick: string;
  /** Rule, as cited → what claims do that it describes: "speaks of an effect on a disease". */
  routes: Record<string, string>;
  /** Paragraphs about the text of the disclaimer and about where it stands, as cited. */
  disclaimer: { text: string; placement: string };
}
