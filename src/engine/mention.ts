import type { Hit } from './hit-list.ts';

/** A naming of kratom, of what may stand for it ("it", "the plant"), or of another substance; `is` holds what is known of it. */
export interface Mention extends Hit {
  is: number;
}

/** What a mention names, and the part that it plays in its sentence: one bit of each three or four. */
export const KRATOM = 1;
export const REFERENCE = 2;
export const OTHER = 4;
/** Subject or object. */
export const DIRECT = 8;
/** After a preposition. */
export const OBLIQUE = 16;
/** What something is held against. */
export const COMPARAND = 32;
/** Part of a name such as "heroin addict". */
export const MODIFIER = 64;
export const PARTS = DIRECT | OBLIQUE | COMPARAND | MODIFIER;

export const SEVEN_OH = 128;
/** Names kratom only on pages about it: "leaf", "K". */
export const WEAK = 256;
/** "It", "the plant", not "they", which may be people. */
export const SINGULAR = 512;

/** Are all these bits set? */
export const is = (mention: Mention, bits: number): boolean => (mention.is & bits) === bits;

/** Is one of these bits set? */
export const isAny = (mention: Mention, bits: number): boolean => (mention.is & bits) !== 0;
