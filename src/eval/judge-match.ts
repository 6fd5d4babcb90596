import type { Stance } from '../shared/stance.ts';
import type { Examiner } from './examiner.ts';
import { compare, type Judgement, type Match } from './score-axis.ts';
import type { ErrorKind } from './scoring-error.ts';

/** The stances that labels give a claim, with the readings that they would have. */
export function judge(claim: string, stances: Stance[], { readingOf }: Examiner): Judgement[] {
  return stances.map(({ polarity, mode, basis }) => {
    const stance = { polarity, mode, basis };
    return { ...stance, reading: readingOf(claim, stance) };
  });
}

/** What is worst about the judgement of a claim that was found; `null` where it is right. */
export function faultOf(match: Match): ErrorKind | null {
  for (const axis of ['polarity', 'reading', 'mode', 'basis'] as const) if (!compare(axis, match).right) return axis;
  return null;
}

/** "affirms states general (overstated)" */
export function inWords({ polarity, mode, basis, reading }: Judgement): string {
  return `${polarity} ${mode} ${basis} (${reading})`;
}
