import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLists } from '../../src/compiler/matcher/encode-lists.ts';
import { decodeLists } from '../../src/engine/decode-lists.ts';

const ascending = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);
const list = fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 12 }).map(ascending);

/** Writes lists and reads them back. */
function thereAndBack(lists: readonly number[][]): number[][] {
  const { starts, numbers } = decodeLists(encodeLists(lists));
  return lists.map((_, i) => ascending([...numbers.subarray(starts[i], starts[i + 1])]));
}

describe('decodeLists', () => {
  it('gives back any lists, in some order', () =>
    fc.assert(
      fc.property(fc.array(list, { maxLength: 40 }), (lists) => {
        expect(thereAndBack(lists)).toEqual(lists);
      }),
      { numRuns: 500 },
    ));

  it('gives back large numbers, and lists longer than a digit', () => {
    const lists = [[1, 40_000], Array.from({ length: 200 }, (_, i) => 3 * i), [0, 3, 7, 90_000]];
    expect(thereAndBack(lists)).toEqual(lists);
  });

  it('writes a list that is like an earlier one as the difference to it', () => {
    const long = Array.from({ length: 30 }, (_, i) => 1000 * i);
    const coded = encodeLists([long, [5], [...long.slice(0, 29), 29_500]]);
    expect(coded.alike).toBe('AAC');
    expect(coded.others.length).toBeLessThan(encodeLists([long, [5]]).others.length + 6);
  });
});
