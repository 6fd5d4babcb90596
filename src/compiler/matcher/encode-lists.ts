import type { CodedLists } from '../../shared/engine-data.ts';
import { encodeVlq } from './vlq.ts';

/** Bits that a number takes which stands in a list, about. */
const BITS = 10;

/**
 * Writes lists of ascending numbers. What says much the same is listed again and again ("relieve, ease, soothe" here, "relieve, ease,
 * soothe, help" there), so a list may begin with what it has in common with one before (as in WebGraph, Boldi and Vigna 2004):
 *
 *   list 7   4  9  12  30
 *   list 9   4  9      30  17      alike 2 (lists back), kept 1 1 0 1, others 1 (how many) 17
 *
 *   alike    per list: how many lists back, 0 for none
 *   kept     per number of the list that is named: does it stand here too? Five in a digit, the first lowest
 *   others   per list: how many further numbers, each as difference to the one before
 *
 * A reader gets the numbers of a list in another order: first those that were kept.
 */
export function encodeLists(lists: readonly (readonly number[])[]): CodedLists {
  const alike: number[] = [];
  const kept: boolean[] = [];
  const others: number[] = [];
  /** As a reader has them. */
  const read: (readonly number[])[] = [];
  const holders = new Map<number, number[]>();
  for (const [at, list] of lists.entries()) {
    const model = mostAlike(list, read, holders);
    const earlier = model < 0 ? [] : read[model];
    const own = new Set(list);
    const common = earlier.filter((number) => own.has(number));
    alike.push(model < 0 ? 0 : at - model);
    kept.push(...earlier.map((number) => own.has(number)));
    for (const number of common) own.delete(number);
    const rest = [...own];
    others.push(rest.length, ...rest.map((number, i) => number - (i === 0 ? 0 : rest[i - 1])));
    read.push([...common, ...rest]);
    for (const number of list) holders.set(number, [...(holders.get(number) ?? []), at]);
  }
  return { alike: encodeVlq(alike), kept: encodeVlq(digitsOf(kept)), others: encodeVlq(others) };
}

/** The earlier list that spares most, -1 where none spares anything. `holders`: the lists that hold a number. */
function mostAlike(
  list: readonly number[],
  lists: readonly (readonly number[])[],
  holders: ReadonlyMap<number, number[]>,
): number {
  const shared = new Map<number, number>();
  for (const number of list) for (const at of holders.get(number) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  let best = -1;
  let most = 0;
  for (const [at, count] of shared) {
    const spared = count * BITS - choiceBits(count, lists[at].length) - Math.log2(lists.length - at);
    if (spared <= most) continue;
    most = spared;
    best = at;
  }
  return best;
}

/** Bits that it takes to say which `count` of `all`. */
function choiceBits(count: number, all: number): number {
  const p = count / all;
  return p === 1 ? 0 : -all * (p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
}

function digitsOf(bits: readonly boolean[]): number[] {
  const digits: number[] = new Array(Math.ceil(bits.length / 5)).fill(0);
  for (const [i, bit] of bits.entries()) if (bit) digits[Math.floor(i / 5)] |= 1 << (i % 5);
  return digits;
}
