import type { Span } from '../shared/finding.ts';
import type { PlacedPhrase, SpamPage } from './spam-page.ts';

/** One place where a signal was found. */
export interface Place {
  /** What is quoted, where it stands in the text. */
  at?: Span;
  /** What is quoted, where it stands elsewhere. */
  quote?: string;
  /** As the page has it; shown defanged. */
  href?: string;
  /** What was counted or compared, as a sentence. */
  measured?: string;
}

/** Looks for one signal: its places, none where there is none, `null` where it cannot be looked for on such a page. */
export type Detector = (page: SpamPage) => Place[] | null;

/** One place for each sentence that holds one of them. */
export function placesOf(phrases: readonly { sentence: Span }[]): Place[] {
  const sentences = new Map(phrases.map(({ sentence }) => [`${sentence.block} ${sentence.start}`, sentence]));
  return [...sentences.values()].map((at) => ({ at }));
}

/** Phrases that are the page's own words. */
export const unquoted = (phrases: readonly PlacedPhrase[]): PlacedPhrase[] =>
  phrases.filter(({ isQuoted }) => !isQuoted);

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
