/** The SimHash of a text in two halves of 32 bits. */
export type SimHash = readonly [number, number];

/** Words that are hashed together: alone, and in pairs, so that their order counts too. */
const SHINGLES = [1, 2];
const FNV_PRIME = 16_777_619;

/**
 * The 64-bit SimHash of words: texts that share most of their words, in the same order, differ in few bits.
 * M. Charikar: Similarity estimation techniques from rounding algorithms. STOC 2002. https://doi.org/10.1145/509907.509965
 */
export function simHash(words: readonly string[]): SimHash {
  const sums = new Int32Array(64);
  const shingles = SHINGLES.flatMap((size) =>
    words.slice(0, words.length - size + 1).map((_, at) => words.slice(at, at + size).join(' ')),
  );
  for (const shingle of shingles) {
    for (const [half, hash] of [fnv1a(shingle, 0x811c9dc5), fnv1a(shingle, 0x01234567)].entries())
      for (let bit = 0; bit < 32; bit++) sums[32 * half + bit] += (hash >>> bit) & 1 ? 1 : -1;
  }
  return [bitsOf(sums, 0), bitsOf(sums, 32)];
}

/** In how many of 64 bits two hashes differ. */
export function distance([a, b]: SimHash, [c, d]: SimHash): number {
  return countBits(a ^ c) + countBits(b ^ d);
}

function bitsOf(sums: Int32Array, from: number): number {
  let bits = 0;
  for (let bit = 0; bit < 32; bit++) if (sums[from + bit] > 0) bits |= 1 << bit;
  return bits >>> 0;
}

/** FNV-1a, with the avalanche of MurmurHash3 behind it: alone it leaves the upper bits of short texts alike. */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
