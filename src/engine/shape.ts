/** How a word is written: bits, as constants of their own, so that bundles hold the numbers. */
export const capital = 1;
export const number = 2;
export const adverb = 4;
export const dotted = 8;
