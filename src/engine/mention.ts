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

/** How a mention stands to the match at hand: set anew for each match by `placeMentions`. */
/** In the words of the match. */
export const PART = 1024;
/** Between its first word and its last. */
export const WITHIN = 2048;
/** Another substance in its words, or listed with one. */
export const LISTED_PART = 4096;
/** Another substance that it says something with, not what it is said of. */
export const OBJECT = 8192;
/** What it may be said of. */
export const OUTSIDE = 16384;
/** The same in a clause of the match. */
export const BESIDE = 32768;
/** The same, and it begins before the match ends. */
export const LEFT = 65536;
export const PLACES = PART | WITHIN | LISTED_PART | OBJECT | OUTSIDE | BESIDE | LEFT;

/** The first with all of `bits` set and none of `without`. */
export function find(mentions: readonly Mention[], bits: number, without = 0): Mention | undefined {
  for (const mention of mentions) if ((mention.is & (bits | without)) === bits) return mention;
  return undefined;
}

/** Are all these bits set? */
export const is = (mention: Mention, bits: number): boolean => (mention.is & bits) === bits;

/** Is one of these bits set? */
export const isAny = (mention: Mention, bits: number): boolean => (mention.is & bits) !== 0;
