import type { Reading } from '../shared/reading.ts';
import type { Stance } from '../shared/stance.ts';
import { ratio } from './rates.ts';

/** What is judged of a claim that was found. */
export const AXES = ['polarity', 'mode', 'basis', 'reading'] as const;
export type Axis = (typeof AXES)[number];

export interface Judgement extends Stance {
  reading: Reading;
}

/** The judgements wanted and given for one claim in one place, at least one of each. */
export interface Match {
  wanted: Judgement[];
  given: Judgement[];
}

export interface AxisScore {
  right: number;
  of: number;
  accuracy: number;
  /** Wanted → given → how often. */
  confusion: Record<string, Record<string, number>>;
}

/** The value that both sides hold, else the first of each. A claim made twice in a block is right where one of them is. */
export function compare(axis: Axis, { wanted, given }: Match): { wanted: string; given: string; right: boolean } {
  const common = wanted.find((want) => given.some((give) => give[axis] === want[axis]));
  if (common !== undefined) return { wanted: common[axis], given: common[axis], right: true };
  return { wanted: wanted[0][axis], given: given[0][axis], right: false };
}

export function scoreAxis(axis: Axis, matches: Match[]): AxisScore {
  const confusion: AxisScore['confusion'] = {};
  let right = 0;
  for (const match of matches) {
    const pair = compare(axis, match);
    confusion[pair.wanted] ??= {};
    confusion[pair.wanted][pair.given] = (confusion[pair.wanted][pair.given] ?? 0) + 1;
    if (pair.right) right++;
  }
  return { right, of: matches.length, accuracy: ratio(right, matches.length), confusion };
}

export function scoreAxes(matches: Match[]): Record<Axis, AxisScore> {
  return {
    polarity: scoreAxis('polarity', matches),
    mode: scoreAxis('mode', matches),
    basis: scoreAxis('basis', matches),
    reading: scoreAxis('reading', matches),
  };
}
