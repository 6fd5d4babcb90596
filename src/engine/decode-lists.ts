import type { CodedLists } from '../shared/engine-data.ts';
import { decodeVlq } from './decode-vlq.ts';

/** Reads lists of numbers as `compiler/matcher/encode-lists.ts` writes them; a list has its numbers in any order. */
export function decodeLists({ alike, kept, others }: CodedLists): number[][] {
  const digits = decodeVlq(kept);
  const numbers = decodeVlq(others);
  const lists: number[][] = [];
  let bit = 0;
  let at = 0;
  for (const back of decodeVlq(alike)) {
    const list: number[] = [];
    if (back > 0)
      for (const number of lists[lists.length - back]) {
        if ((digits[Math.floor(bit / 5)] >> (bit % 5)) & 1) list.push(number);
        bit++;
      }
    let number = 0;
    for (let left = numbers[at++]; left > 0; left--) {
      number += numbers[at++];
      list.push(number);
    }
    lists.push(list);
  }
  return lists;
}
