import { TypoTable } from './typo-table.ts';

/** Stands before a word of the data that counts in capitals only. */
export const CARET = 94;

/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll and Vo). `next` takes the running hash and one code. */
export const HASH_START = 0x811c9dc5 | 0;
export const hashNext = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/**
 * The vocabulary as an open-addressing hash table, so that a word is looked up while it is being read, without making a string.
 *
 *   slot = hash & mask ─▶ slots[slot] = high bits of the hash │ entry     0 = free
 *                                                               └▶ codes[starts[entry] … starts[entry + 1]), compared code by code
 *                                                               └▶ classes[entry], the word's id: words that mean the same share one
 */
export class WordTable {
  readonly words: readonly string[];
  /** Largest id. */
  readonly classCount: number = 0;
  readonly #typos: TypoTable;
  readonly #classes: Int32Array;
  readonly #codes: Uint16Array;
  readonly #starts: Int32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #entryMask: number;

  /** `words[0]` is unused; `classes[i]` is the id of `words[i]`, the entry itself where left out. `typos`: see TypoTable. */
  constructor(
    words: readonly string[],
    classes: ArrayLike<number> = words.map((_, i) => i),
    typos: readonly string[] = [],
  ) {
    this.words = words;
    this.#classes = new Int32Array(classes);
    this.#starts = new Int32Array(words.length + 1);
    this.#codes = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
    const bits = 32 - Math.clz32(words.length);
    this.#entryMask = 2 ** bits - 1;
    this.#mask = 2 ** (bits + 1) - 1;
    this.#slots = new Int32Array(this.#mask + 1);
    let at = 0;
    for (let entry = 1; entry < words.length; entry++) {
      const word = words[entry];
      this.#starts[entry] = at;
      let hash = HASH_START;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i);
        this.#codes[at++] = code;
        hash = hashNext(hash, code);
      }
      let slot = spread(hash) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = (hash & ~this.#entryMask) | entry;
      this.classCount = Math.max(this.classCount, this.#classes[entry]);
    }
    this.#starts[words.length] = at;
    this.#typos = new TypoTable(typos, (word) => this.idOf(word));
  }

  /** Id of the word whose folded codes stand in `codes[from, to)` and hash to `hash`; 0 when it is not in the vocabulary. */
  find(codes: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    const entryMask = this.#entryMask;
    for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot] & entryMask;
      if (((slots[slot] ^ hash) & ~entryMask) === 0 && this.#isWord(entry, codes, from, to))
        return this.#classes[entry];
    }
    return 0;
  }

  /** Id of a long word that is written in `codes[0, length)` with one slip; 0 where there is none. */
  findTypo(codes: Uint16Array, length: number): number {
    return this.#typos.find(codes, length);
  }

  #isWord(entry: number, codes: Uint16Array, from: number, to: number): boolean {
    const start = this.#starts[entry];
    if (this.#starts[entry + 1] - start !== to - from) return false;
    for (let i = 0; i < to - from; i++) if (this.#codes[start + i] !== codes[from + i]) return false;
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
