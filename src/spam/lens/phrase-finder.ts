import type { Word } from './split-words.ts';

/** A phrase of a list in a text: the words from `start` up to `end`. */
export interface PhraseHit {
  list: string;
  start: number;
  end: number;
}

/**
 * Finds the phrases of named lists among words.
 *
 *   "chronic" → [chronic pain | diseases] [chronic fatigue | diseases]     by their first word
 */
export class PhraseFinder {
  readonly #byFirst = new Map<string, { list: string; words: string[] }[]>();

  constructor(lists: Readonly<Record<string, readonly string[]>>) {
    for (const [list, phrases] of Object.entries(lists)) {
      for (const phrase of phrases) {
        const words = phrase.split(' ');
        const others = this.#byFirst.get(words[0]);
        if (others) others.push({ list, words });
        else this.#byFirst.set(words[0], [{ list, words }]);
      }
    }
  }

  /** All of them, also those inside others, in the order of their beginnings. */
  find(words: readonly Word[]): PhraseHit[] {
    const hits: PhraseHit[] = [];
    words.forEach(({ word }, start) => {
      for (const phrase of this.#byFirst.get(word) ?? []) {
        if (phrase.words.every((each, at) => words[start + at]?.word === each))
          hits.push({ list: phrase.list, start, end: start + phrase.words.length });
      }
    });
    return hits;
  }
}
