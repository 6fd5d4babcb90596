import { expect, it } from 'vitest';
import { nextPassage } from '../../src/card/next-passage.ts';

// What is in view reaches from 0 to 800: the passages 3 and 5 stand there.
const passages = [
  { index: 1, top: -300, bottom: -280 },
  { index: 3, top: 100, bottom: 120 },
  { index: 5, top: 700, bottom: 720 },
  { index: 8, top: 2000, bottom: 2020 },
];
const at = (last: number | null, fresh = false) => ({ last, fresh, height: 800 });

it.each([
  { name: 'the first in view', by: 1 as const, where: at(null), goes: 3 },
  { name: 'the last in view, backwards', by: -1 as const, where: at(null), goes: 5 },
  { name: 'the next one', by: 1 as const, where: at(5), goes: 8 },
  { name: 'the one before', by: -1 as const, where: at(3), goes: 1 },
  { name: 'no further than the end', by: 1 as const, where: at(8), goes: null },
  { name: 'no further than the beginning', by: -1 as const, where: at(1), goes: null },
  { name: 'the first of the page, afresh', by: 1 as const, where: at(5, true), goes: 1 },
  { name: 'the last of the page, afresh and backwards', by: -1 as const, where: at(5, true), goes: 8 },
  { name: 'what is in view, where the last one has gone', by: 1 as const, where: at(4), goes: 3 },
])('goes to $name', ({ by, where, goes }) => expect(nextPassage(passages, by, where)).toBe(goes));

it('goes nowhere without passages', () => expect(nextPassage([], 1, at(null, true))).toBeNull());
