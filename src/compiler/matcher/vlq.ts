/** Base-64 digits of the compiled strings, in an order of ours: printable, no quote, no backslash. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes numbers ≥ 0 as VLQ: five bits a digit, least significant first, 32 = "more follows" (as in source maps, without the sign). */
export function encodeVlq(numbers: Iterable<number>): string {
  let out = '';
  for (let number of numbers) {
    while (number >= 32) {
      out += DIGITS[(number & 31) | 32];
      number >>>= 5;
    }
    out += DIGITS[number];
  }
  return out;
}
