import type { Claim } from './claim.ts';
import type { ReadingWords } from './reading-words.ts';

/** What of a claim is said in other languages; the rest of its record stays English. */
export const CLAIM_TEXTS = ['says', 'saysNot', 'hedgedReading', 'butRemember'] as const;
export type ClaimText = (typeof CLAIM_TEXTS)[number];

/** The evidence in another language: see `translateEvidence`. */
export interface EvidenceWords {
  readingWords: ReadingWords;
  /** By claim id; a claim that is not translated is missing. */
  claims: Record<string, Partial<Pick<Claim, ClaimText>>>;
}
