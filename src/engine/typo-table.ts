/** A shorter word has too many neighbours that are words themselves. */
export const SHORTEST_TYPO = 7;

/**
 * Long words that are read with one letter wrong, missing, too many, or swapped with its neighbour. Only words that the vocabulary
 * does not know are looked for here.
 *
 *   first letter, last letter ──▶ listed words      one slip spares the first letter or the last, so a word is looked for under both
 */
export class TypoTable {
  readonly #byFirst: Word[][] = [];
  readonly #byLast: Word[][] = [];

  /** `idOf` tells the id of each listed word. */
  constructor(listed: readonly string[], idOf: (word: string) => number) {
    for (const text of listed) {
      const codes = Uint16Array.from(text, (character) => character.charCodeAt(0));
      const word = { codes, id: idOf(text) };
      const first = codes[0];
      const last = codes[codes.length - 1];
      this.#byFirst[first] = [...(this.#byFirst[first] ?? []), word];
      this.#byLast[last] = [...(this.#byLast[last] ?? []), word];
    }
  }

  /** Id of the listed word that `codes[0, length)`, folded, is one slip away from; 0 where there is none. */
  find(codes: Uint16Array, length: number): number {
    if (length < SHORTEST_TYPO) return 0;
    for (const { codes: listed, id } of this.#byFirst[codes[0]] ?? NONE)
      if (isOneEditAway(codes, length, listed)) return id;
    for (const { codes: listed, id } of this.#byLast[codes[length - 1]] ?? NONE)
      if (isOneEditAway(codes, length, listed)) return id;
    return 0;
  }
}

interface Word {
  codes: Uint16Array;
  id: number;
}
const NONE: readonly Word[] = [];

/** What both begin with and what both end with is left out; what remains must be one letter, or two that are swapped. */
function isOneEditAway(a: Uint16Array, length: number, b: Uint16Array): boolean {
  if (Math.abs(length - b.length) > 1) return false;
  const shorter = Math.min(length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = Math.max(length, b.length) - start - end;
  return left <= 1 || (left === 2 && length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start]);
}
