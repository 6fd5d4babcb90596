import type { Engine } from '../engine/load-engine.ts';
import { readingOf } from '../engine/reading-of.ts';
import type { Claim } from '../shared/claim.ts';
import type { Examiner } from './examiner.ts';

export interface ExaminerParts {
  check: Examiner['check'];
  engine: Engine;
  claims: Claim[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** An examiner of the dataset as built. It throws an Error for a claim that the dataset lacks. */
export function makeExaminer({ check, engine, claims, today }: ExaminerParts): Examiner {
  const categories = new Map(claims.map(({ id, category }) => [id, category]));
  // Labels tell no place and no date, so that the reading expected is the one without them.
  const context = { today, pageDate: null, places: [], past: false, allegation: false };
  return {
    check,
    readingOf: (claim, stance) =>
      readingOf(engine.data.readings, orThrow(engine.claims.get(claim), claim), stance, context).reading,
    categoryOf: (claim) => orThrow(categories.get(claim), claim),
  };
}

function orThrow<T>(value: T | undefined, claim: string): T {
  if (value === undefined) throw new Error(`The dataset has no claim "${claim}".`);
  return value;
}
