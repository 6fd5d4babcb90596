import { distance, type SimHash, simHash } from './sim-hash.ts';

/** A text to be compared, by the words it has. */
export interface Comparable {
  /** Whatever tells the caller which one it is. */
  id: number;
  words: readonly string[];
}

export interface NearPair {
  first: number;
  second: number;
  /** Word for word. */
  same: boolean;
}

/** How many texts before it a text is compared with: more than an honest page has that are long enough. */
const MOST_BEFORE = 256;

/**
 * Pairs of texts that say almost the same. Each is compared with the nearest before it, so time is linear in the number of texts; a
 * text is paired once.
 * @param bits in how many of 64 bits the hashes of two texts may differ
 */
export function nearDuplicates(texts: readonly Comparable[], bits: number): NearPair[] {
  const hashes: SimHash[] = [];
  return texts.flatMap((text, at) => {
    const hash = simHash(text.words);
    hashes.push(hash);
    for (let before = at - 1; before >= Math.max(0, at - MOST_BEFORE); before--) {
      if (distance(hash, hashes[before]) > bits) continue;
      return [{ first: texts[before].id, second: text.id, same: isSame(texts[before], text) }];
    }
    return [];
  });
}

const isSame = (one: Comparable, other: Comparable): boolean => one.words.join(' ') === other.words.join(' ');
