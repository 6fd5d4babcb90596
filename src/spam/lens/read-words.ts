import type { Lens } from './load-lens.ts';
import type { PhraseHit } from './phrase-finder.ts';
import { splitWords, type Word } from './split-words.ts';

/** A text with its words, and what of the rule's lists stands among them. */
export interface ReadText {
  text: string;
  words: readonly Word[];
  hits: readonly PhraseHit[];
}

/** Reads a text once for everything that looks into it. */
export function readWords(text: string, { finder }: Pick<Lens, 'finder'>): ReadText {
  const words = splitWords(text);
  return { text, words, hits: finder.find(words) };
}
