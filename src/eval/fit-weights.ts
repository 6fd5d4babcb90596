import type { SpamJudgement } from './score-spam.ts';

/** The weights that signals have before anybody has looked at labelled text. */
export type Weights = Readonly<Record<string, number>>;

export interface FittedWeights {
  weights: Record<string, number>;
  some: number;
  strong: number;
}

/** How much a weight is held to what it was before: so much that a signal in one or two documents hardly moves it. */
const HOLD = 1.5;
const ROUNDS = 4000;
const RATE = 0.02;
/** The threshold of `strong` over the heaviest honest document. */
const MARGIN = 1.25;

type Example = Pick<SpamJudgement, 'spam' | 'signals'>;

/**
 * Weights by logistic regression, each held to its prior as by a spring and never under 0, by gradient descent: the log-odds of spam
 * are their sum. A signal that no document shows keeps its prior. Both labels count the same, however many documents have them.
 * `some` is where recall minus false alarms is greatest (Youden's J); `strong` stands over every honest document.
 * The same input gives the same output.
 */
export function fitWeights(examples: readonly Example[], prior: Weights, fixed: readonly string[] = []): FittedWeights {
  const ids = Object.keys(prior);
  const weights: Record<string, number> = { ...prior };
  const spam = examples.filter((each) => each.spam).length;
  const share = { spam: examples.length / (2 * spam), honest: examples.length / (2 * (examples.length - spam)) };
  let bias = -1;
  for (let round = 0; round < ROUNDS; round++) {
    const slope: Record<string, number> = Object.fromEntries(
      ids.map((id) => [id, 2 * HOLD * (weights[id] - prior[id])]),
    );
    let biasSlope = 0;
    for (const { spam: isSpam, signals } of examples) {
      const odds = sumOf(signals, weights) + bias;
      const error = (1 / (1 + Math.exp(-odds)) - (isSpam ? 1 : 0)) * (isSpam ? share.spam : share.honest);
      for (const id of signals) slope[id] += error;
      biasSlope += error;
    }
    for (const id of ids) if (!fixed.includes(id)) weights[id] = Math.max(0, weights[id] - RATE * slope[id]);
    bias -= RATE * biasSlope;
  }
  const rounded = Object.fromEntries(ids.map((id) => [id, Math.round(10 * weights[id]) / 10]));
  return { weights: rounded, ...thresholdsOf(examples, rounded) };
}

export const sumOf = (signals: readonly string[], weights: Weights): number =>
  signals.reduce((sum, id) => sum + (weights[id] ?? 0), 0);

function thresholdsOf(examples: readonly Example[], weights: Weights): { some: number; strong: number } {
  const curve = curveOf(examples.map(({ spam, signals }) => ({ spam, weight: sumOf(signals, weights) })));
  const best = curve.reduce((a, b) => (b.recall - b.falseAlarms > a.recall - a.falseAlarms ? b : a));
  const honest = examples.filter(({ spam }) => !spam).map(({ signals }) => sumOf(signals, weights));
  const strong = Math.ceil(10 * MARGIN * Math.max(best.weight, ...honest)) / 10;
  return { some: best.weight, strong: Math.max(strong, Math.round(10 * (best.weight + 1)) / 10) };
}

export interface CurvePoint {
  weight: number;
  /** Spam at this weight or above, of all spam; honest documents likewise. */
  recall: number;
  falseAlarms: number;
}

/** The ROC curve: one point for every tenth at which something changes, the lightest first. */
export function curveOf(judged: readonly { spam: boolean; weight: number }[]): CurvePoint[] {
  const tenth = (weight: number): number => Math.round(10 * weight) / 10;
  const cuts = [...new Set(judged.map(({ weight }) => tenth(weight)))].filter((cut) => cut > 0).sort((a, b) => a - b);
  const share = (isSpam: boolean, cut: number): number => {
    const group = judged.filter(({ spam }) => spam === isSpam);
    return group.filter(({ weight }) => tenth(weight) >= cut).length / Math.max(1, group.length);
  };
  return cuts.map((weight) => ({ weight, recall: share(true, weight), falseAlarms: share(false, weight) }));
}
