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

/** Bands of eight bits: two hashes that differ in fewer than eight places agree in one at least, and mostly also beyond. */
const BANDS = [0, 8, 16, 24];
/** Texts of one band that are compared with a new one. */
const MOST_IN_BAND = 24;

/**
 * Pairs of texts that say almost the same. Each is compared with the last few that share a band of its hash, so time is
 * linear in the number of texts; a text is paired once.
 *
 *   hash: |band|band|band|band||band|band|band|band|      bucket "3:af" ─► the last texts with 0xaf there
 *
 * @param bits in how many of 64 bits two hashes may differ
 */
export function nearDuplicates(texts: readonly Comparable[], bits: number): NearPair[] {
  const pairs: NearPair[] = [];
  const buckets = new Map<string, { text: Comparable; hash: SimHash }[]>();
  for (const text of texts) {
    const hash = simHash(text.words);
    const keys = hash.flatMap((half, h) => BANDS.map((band) => `${h}${band}:${(half >>> band) & 0xff}`));
    const near = keys.flatMap((key) => buckets.get(key) ?? []).find((other) => distance(hash, other.hash) <= bits);
    if (near) pairs.push({ first: near.text.id, second: text.id, same: isSame(near.text, text) });
    for (const key of keys) {
      const bucket = buckets.get(key) ?? [];
      if (bucket.length === MOST_IN_BAND) bucket.shift();
      bucket.push({ text, hash });
      buckets.set(key, bucket);
    }
  }
  return pairs;
}

const isSame = (one: Comparable, other: Comparable): boolean => one.words.join(' ') === other.words.join(' ');
