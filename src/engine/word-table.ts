import { TypoTable } from './typo-table.ts';

/** Stands before a word of the data that counts in capitals only. */
export const CARET = 94;

/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll and Vo). `next` takes the running hash and one code. */
export const HASH_START = 0x811c9dc5 | 0;
export const hashNext = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** A slot of the table: so many numbers side by side, at these places. */
const SLOT = 4;
const HASH = 0;
const CLASS = 1;
const START = 2;
const END = 3;

/**
 * The vocabulary as an open-addressing hash table, so that a word is looked up while it is being read, without making a string.
 *
 *   slot = hash & mask ─▶ HASH │ CLASS: the word's id, 0 where the slot is free; words that mean the same share one │ START │ END
 *                                                                             codes[START … END), compared code by code ◀┘
 */
export class WordTable {
  readonly words: readonly string[];
  /** Largest id. */
  readonly classCount: number = 0;
  readonly #typos: TypoTable;
  readonly #codes: Uint16Array;
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** `words[0]` is unused; `classes[i]` is the id of `words[i]`, the entry itself where left out. `typos`: see TypoTable. */
  constructor(
    words: readonly string[],
    classes: ArrayLike<number> = words.map((_, i) => i),
    typos: readonly string[] = [],
  ) {
    this.words = words;
    this.#codes = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
    this.#mask = 2 ** (33 - Math.clz32(words.length)) - 1;
    this.#slots = new Int32Array((this.#mask + 1) * SLOT);
    let end = 0;
    for (let entry = 1; entry < words.length; entry++) {
      const word = words[entry];
      const start = end;
      let hash = HASH_START;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i);
        this.#codes[end++] = code;
        hash = hashNext(hash, code);
      }
      let slot = spread(hash) & this.#mask;
      while (this.#slots[slot * SLOT + CLASS] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots.set([hash, classes[entry], start, end], slot * SLOT);
      this.classCount = Math.max(this.classCount, classes[entry]);
    }
    this.#typos = new TypoTable(typos, (word) => this.idOf(word));
  }

  /** Id of the word whose folded codes stand in `codes[from, to)` and hash to `hash`; 0 when it is not in the vocabulary. */
  find(codes: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * SLOT;
      const found = slots[at + CLASS];
      if (
        found === 0 ||
        (slots[at + HASH] === hash && this.#isWord(slots[at + START], slots[at + END], codes, from, to))
      )
        return found;
    }
  }

  /** Id of a long word that is written in `codes[0, length)` with one slip; 0 where there is none. */
  findTypo(codes: Uint16Array, length: number): number {
    return this.#typos.find(codes, length);
  }

  #isWord(start: number, end: number, codes: Uint16Array, from: number, to: number): boolean {
    if (end - start !== to - from) return false;
    for (let i = start, j = from; i < end; i++, j++) if (this.#codes[i] !== codes[j]) return false;
    return true;
  }

  /** Id of a word given as text; 0 when it is not in the vocabulary. For set-up, not for page text. */
  idOf(word: string): number {
    const codes = Uint16Array.from(word, (character) => character.charCodeAt(0));
    return this.find(codes, 0, codes.length, codes.reduce(hashNext, HASH_START));
  }
}

/** FNV's low bits are weak; fold the high ones in. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
