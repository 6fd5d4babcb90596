import { inflateSync, strFromU8 } from 'fflate';
import { decodeBase91 } from '../shared/base91.ts';
import type { EngineData } from '../shared/engine-data.ts';

/** Deflated JSON in basE91, as `write-generated` makes it. What is injected into pages is to be small: this halves it. */
export function unpack(packed: string): EngineData {
  return JSON.parse(strFromU8(inflateSync(decodeBase91(packed))));
}
