import type { Engine } from './load-engine.ts';
import { GAP } from './tokens.ts';

/** "…," Dr Ada Stone of the county hospital said. */
const REACH = 7;

/**
 * Which tokens of the block at hand lie in a quotation that is somebody's: 1 for those. It is somebody's where a verb of saying
 * stands close to it, or to one before it in the block.
 *
 *   "Kratom cured me," she said. "It is safe. It is legal."
 *     1      1     1    0   0      1  1  1     1  1  1
 *
 * All 0 in a block whose quotation marks do not come in pairs. Linear in the tokens.
 */
export function quotedSpeech({ tokens, isSaying }: Engine): Uint8Array {
  const { length, before, after, word } = tokens;
  const spoken = new Uint8Array(length);
  const edges: number[] = [];
  for (let i = 0; i < length; i++) if ((before[i] & GAP.quote) !== 0) edges.push(i);
  if ((after & GAP.quote) !== 0) edges.push(length);
  if (edges.length % 2 === 1) return spoken;
  const says = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (isSaying(word[i])) return true;
    return false;
  };
  let isSomebodys = false;
  for (let e = 0; e < edges.length; e += 2) {
    const [opens, closes] = [edges[e], edges[e + 1]];
    isSomebodys ||=
      says(Math.max(edges[e - 1] ?? 0, opens - REACH), opens) ||
      says(closes, Math.min(edges[e + 2] ?? length, closes + REACH));
    if (isSomebodys) spoken.fill(1, opens, closes);
  }
  return spoken;
}
