const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const digit = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) digit[DIGITS.charCodeAt(i)] = i;

/** Reads numbers ≥ 0 as `compiler/matcher/vlq.ts` writes them. */
export function decodeVlq(text: string): Int32Array {
  const out = new Int32Array(text.length);
  let length = 0;
  let value = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const d = digit[text.charCodeAt(i)];
    value |= (d & 31) << shift;
    if (d & 32) shift += 5;
    else {
      out[length++] = value;
      value = 0;
      shift = 0;
    }
  }
  return out.subarray(0, length);
}
