import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MoveToFront } from '../../src/shared/move-to-front.ts';

function listOf(values: readonly number[]): MoveToFront {
  const list = new MoveToFront();
  for (const value of values) list.add(value);
  return list;
}

describe('MoveToFront', () => {
  it('has what was asked for last in front', () => {
    const list = listOf([7, 8, 9]);
    expect([7, 7, 9, 8].map((value) => list.placeOf(value))).toEqual([2, 0, 1, 2]);
  });

  it('gives back the values of places', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.array(fc.nat()), (values, asked) => {
        const wanted = asked.map((i) => values[i % values.length]);
        const writer = listOf(values);
        const reader = listOf(values);
        expect(wanted.map((value) => reader.valueAt(writer.placeOf(value)))).toEqual(wanted);
      }),
    ));
});
