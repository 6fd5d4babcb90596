import type { Evaluation } from './evaluate.ts';
import { AXES, type Axis, type AxisScore } from './score-axis.ts';

/** Figures by what they were measured on ("documents", or the path of a phrasebook) and by name. */
export type Figures = Record<string, Record<string, number>>;

/** The other figures are better the greater they are. */
const LESS_IS_BETTER = new Set([
  'falseAlarms',
  'otherSubstanceAlarms',
  'vagueErrors',
  'nearMissAlarmRate',
  'falseStrong',
]);

/** The figures that are held: shares to four decimals, and plain numbers. */
export function figuresOf({ documents, spam, phrasebooks }: Evaluation): Figures {
  const figures: Figures = {};
  if (documents) {
    const { overall, stance, claimless, otherSubstances, vague } = documents;
    figures.documents = {
      precision: rounded(overall.precision),
      recall: rounded(overall.recall),
      f1: rounded(overall.f1),
      ...accuracies(stance),
      falseAlarms: claimless.findings,
      otherSubstanceAlarms: otherSubstances.findings,
      vagueErrors: vague.fp + vague.fn,
    };
  }
  if (spam)
    figures.spam = {
      recall: rounded(spam.recall),
      precision: rounded(spam.precision),
      auc: rounded(spam.auc),
      falseStrong: spam.falseStrong.length,
    };
  for (const [path, { recall, byClaim, stance, alarmRate }] of Object.entries(phrasebooks)) {
    figures[path] = {
      recall: rounded(recall),
      lowestClaimRecall: rounded(Math.min(...Object.values(byClaim).map((claim) => claim.recall))),
      ...accuracies(stance),
      nearMissAlarmRate: rounded(alarmRate),
    };
  }
  return figures;
}

function accuracies(stance: Record<Axis, AxisScore>): Record<string, number> {
  return Object.fromEntries(AXES.map((axis) => [axis, rounded(stance[axis].accuracy)]));
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

/** One sentence for each figure that is worse than the floor; a figure without a floor has none. */
export function underFloor(figures: Figures, floor: Figures): string[] {
  return pairs(figures, floor)
    .filter(({ name, value, held }) => held !== undefined && isBetter(name, held, value))
    .map(({ group, name, value, held }) => {
      const direction = LESS_IS_BETTER.has(name) ? 'has risen over' : 'has fallen under';
      return `${group}: ${name} is ${value} and ${direction} its floor, ${held}.`;
    });
}

/** One sentence for each figure that is better than the floor, or that has none yet. */
export function overFloor(figures: Figures, floor: Figures): string[] {
  return pairs(figures, floor)
    .filter(({ name, value, held }) => held === undefined || isBetter(name, value, held))
    .map(
      ({ group, name, value, held }) => `${group}: ${name} is ${value}, ${held === undefined ? 'new' : `was ${held}`}.`,
    );
}

function pairs(figures: Figures, floor: Figures) {
  return Object.entries(figures).flatMap(([group, named]) =>
    Object.entries(named).map(([name, value]) => ({ group, name, value, held: floor[group]?.[name] })),
  );
}

function isBetter(name: string, one: number, other: number): boolean {
  return LESS_IS_BETTER.has(name) ? one < other : one > other;
}
