import type { CodedLists } from '../shared/engine-data.ts';
import { decodeVlq } from './decode-vlq.ts';

/** Lists of numbers one behind the other: list i is numbers[starts[i] … starts[i + 1]), in any order. */
export interface FlatLists {
  starts: Int32Array;
  numbers: Int32Array;
}

/** Reads lists as `compiler/matcher/encode-lists.ts` writes them. */
export function decodeLists({ alike, kept, others }: CodedLists): FlatLists {
  const back = decodeVlq(alike);
  const digits = decodeVlq(kept);
  const coded = decodeVlq(others);
  const starts = new Int32Array(back.length + 1);
  const numbers = new Int32Array(digits.length * 5 + coded.length);
  let length = 0;
  let bit = 0;
  let at = 0;
  for (let list = 0; list < back.length; list++) {
    const model = list - back[list];
    const end = starts[model + 1];
    if (model < list)
      for (let i = starts[model]; i < end; i++, bit++)
        if ((digits[(bit / 5) | 0] >> (bit % 5)) & 1) numbers[length++] = numbers[i];
    let number = 0;
    for (let left = coded[at++]; left > 0; left--) {
      number += coded[at++];
      numbers[length++] = number;
    }
    starts[list + 1] = length;
  }
  return { starts, numbers: numbers.subarray(0, length) };
}
