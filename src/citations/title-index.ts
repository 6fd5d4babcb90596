import type { CitedWork } from '../shared/citation-data.ts';

/** Shorter titles are found in other texts by chance. */
const FEWEST_WORDS = 5;
const FEWEST_LETTERS = 28;
const KEY_WORDS = 3;

const WORD = /[\p{L}\p{N}]+/gu;

interface Title {
  id: string;
  words: string[];
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** Lower case, without accents: "Müller" → "muller". */
export const fold = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

const PLAIN = /^[ -~]*$/;

/** Finds the titles of bundled works in a text, whatever stands between the words. A title counts whole, or up to its colon. */
export class TitleIndex {
  /** By the first three words. */
  readonly #titles = new Map<string, Title[]>();

  constructor(works: readonly CitedWork[]) {
    for (const { id, title } of works) {
      const head = title.split(/[:?]\s/, 1)[0];
      for (const part of new Set([title, head])) this.#add(id, part);
    }
  }

  /** Titles in `text`, left to right, with offsets in UTF-16 code units. Time is linear: titles part after few words. */
  find(text: string): { id: string; start: number; end: number }[] {
    const words: Word[] = [];
    for (const { 0: word, index } of text.matchAll(WORD))
      words.push({ text: fold(word), start: index, end: index + word.length });
    const found: { id: string; start: number; end: number }[] = [];
    for (let i = 0; i + FEWEST_WORDS <= words.length; i++) {
      const title = this.#at(words, i);
      if (!title) continue;
      const last = i + title.words.length - 1;
      found.push({ id: title.id, start: words[i].start, end: words[last].end });
      i = last;
    }
    return found;
  }

  #add(id: string, title: string): void {
    const words = [...title.matchAll(WORD)].map(([word]) => fold(word));
    if (words.length < FEWEST_WORDS || title.length < FEWEST_LETTERS) return;
    const key = words.slice(0, KEY_WORDS).join(' ');
    const titles = this.#titles.get(key) ?? [];
    // the longest first, so that the whole title is found before its head
    this.#titles.set(
      key,
      [...titles, { id, words }].sort((a, b) => b.words.length - a.words.length),
    );
  }

  #at(words: readonly Word[], from: number): Title | undefined {
    const key = `${words[from].text} ${words[from + 1].text} ${words[from + 2].text}`;
    const fitting = this.#titles
      .get(key)
      ?.filter((title) => title.words.every((word, i) => words[from + i]?.text === word));
    // two works of one title cannot be told apart by it
    if (
      !fitting?.length ||
      fitting.some(({ id, words: { length } }) => id !== fitting[0].id && length === fitting[0].words.length)
    )
      return undefined;
    return fitting[0];
  }
}
