/**
 * basE91 (Joachim Henke, 2006) with a larger alphabet: 13 or 14 bits in two characters of one byte each, 17 % more than the bytes
 * where basE91 takes 23 % and base 64 takes 33 %.
 *
 *   …010110 1001011100101   13 bits, or 14 where the lower 13 are at most SPARE
 *           └ value = first + BASE * second ─▶ ALPHABET[first] ALPHABET[second]
 *
 * The alphabet is every ASCII character that the printer of the build writes as it is: a script may hold control characters, and
 * what is escaped would cost two to four bytes.
 */
const ESCAPED = '\0\x07\b\n\v\f\r\x1b`\\';
export const ALPHABET = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  .filter((character) => !ESCAPED.includes(character))
  .join('');
const BASE = ALPHABET.length;
/** Values of two characters above the 13 bits. */
const SPARE = BASE * BASE - 8193;

/** Bytes → text. */
export function encodeBase118(bytes: Uint8Array): string {
  let out = '';
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count <= 13) continue;
    const width = (bits & 8191) > SPARE ? 13 : 14;
    const value = bits & (width === 13 ? 8191 : 16383);
    bits >>= width;
    count -= width;
    out += ALPHABET[value % BASE] + ALPHABET[Math.floor(value / BASE)];
  }
  if (count > 0) {
    out += ALPHABET[bits % BASE];
    if (count > 7 || bits >= BASE) out += ALPHABET[Math.floor(bits / BASE)];
  }
  return out;
}

/** Text → bytes. Characters outside the alphabet are an Error. */
export function decodeBase118(text: string): Uint8Array<ArrayBuffer> {
  const digit = new Int8Array(128).fill(-1);
  for (let i = 0; i < BASE; i++) digit[ALPHABET.charCodeAt(i)] = i;
  const out = new Uint8Array(text.length);
  let length = 0;
  let bits = 0;
  let count = 0;
  let low = -1;
  for (let i = 0; i < text.length; i++) {
    const value = digit[text.charCodeAt(i)] ?? -1;
    if (value < 0) throw new Error(`Packed data holds the foreign character "${text[i]}". Build it again.`);
    if (low < 0) {
      low = value;
      continue;
    }
    const pair = low + value * BASE;
    low = -1;
    bits |= pair << count;
    count += (pair & 8191) > SPARE ? 13 : 14;
    while (count > 7) {
      out[length++] = bits & 255;
      bits >>= 8;
      count -= 8;
    }
  }
  if (low >= 0) out[length++] = (bits | (low << count)) & 255;
  return out.subarray(0, length);
}
