import { inflateSync } from 'fflate';
import { decodeBase91 } from './base91.ts';

/** Bytes turned into text at once: more arguments than this may overflow the stack. */
const CHUNK = 8192;

/** Deflated JSON of plain ASCII in basE91, as `write-generated` makes it. What is injected into pages is to be small: this halves it. */
export function unpack<Data>(packed: string): Data {
  const bytes = inflateSync(decodeBase91(packed));
  let json = '';
  for (let i = 0; i < bytes.length; i += CHUNK) json += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return JSON.parse(json);
}
