import { inflateSync } from 'fflate';
import { decodeBase91 } from '../shared/base91.ts';
import type { EngineData } from '../shared/engine-data.ts';

/** Bytes turned into text at once: more arguments than this may overflow the stack. */
const CHUNK = 8192;

/** Deflated JSON of plain ASCII in basE91, as `write-generated` makes it. What is injected into pages is to be small: this halves it. */
export function unpack(packed: string): EngineData {
  const bytes = inflateSync(decodeBase91(packed));
  let json = '';
  for (let i = 0; i < bytes.length; i += CHUNK) json += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return JSON.parse(json);
}
