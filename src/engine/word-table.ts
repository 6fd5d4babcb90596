/** Stands before a word of the data that counts in capitals only. */
export const CARET = 94;

/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll and Vo). `next` takes the running hash and one code. */
export const HASH_START = 0x811c9dc5 | 0;
export const hashNext = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/**
 * The vocabulary as an open-addressing hash table, so that a word is looked up while it is being read, without making a string.
 *
 *   slot = hash & mask ─▶ slots[slot] = entry (0 = free) ─▶ words[entry], compared code by code against the folded buffer
 *                                                        └▶ classes[entry], the word's id: words that mean the same share one
 */
export class WordTable {
  readonly words: string[];
  readonly #classes: ArrayLike<number>;
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** `words[0]` is unused; `classes[i]` is the id of `words[i]`, the entry itself where left out. */
  constructor(words: string[], classes: ArrayLike<number> = words.map((_, i) => i)) {
    this.words = words;
    this.#classes = classes;
    let capacity = 16;
    while (capacity < words.length * 3) capacity *= 2;
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity);
    for (let id = 1; id < words.length; id++) {
      let hash = HASH_START;
      const word = words[id];
      for (let i = 0; i < word.length; i++) hash = hashNext(hash, word.charCodeAt(i));
      let slot = spread(hash) & this.#mask;
      while (this.#slots[slot]) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = id;
    }
  }

  /** Largest id. */
  get classCount(): number {
    let most = 0;
    for (let i = 0; i < this.#classes.length; i++) most = Math.max(most, this.#classes[i]);
    return most;
  }

  /** Id of the word whose folded codes stand in `codes[from, to)` and hash to `hash`; 0 when it is not in the vocabulary. */
  find(codes: Uint16Array, from: number, to: number, hash: number): number {
    let slot = spread(hash) & this.#mask;
    for (let id = this.#slots[slot]; id !== 0; id = this.#slots[slot]) {
      const word = this.words[id];
      if (word.length === to - from) {
        let i = 0;
        while (i < word.length && word.charCodeAt(i) === codes[from + i]) i++;
        if (i === word.length) return this.#classes[id];
      }
      slot = (slot + 1) & this.#mask;
    }
    return 0;
  }

  /** Id of a word given as text; 0 when it is not in the vocabulary. For set-up, not for page text. */
  idOf(word: string): number {
    const codes = new Uint16Array(word.length);
    let hash = HASH_START;
    for (let i = 0; i < word.length; i++) {
      codes[i] = word.charCodeAt(i);
      hash = hashNext(hash, codes[i]);
    }
    return this.find(codes, 0, word.length, hash);
  }
}

/** FNV's low bits are weak; fold the high ones in. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
