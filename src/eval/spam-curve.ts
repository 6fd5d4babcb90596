import { type CurvePoint, curveOf, type FittedWeights, fitWeights, sumOf, type Weights } from './fit-weights.ts';
import { formatTable, percent } from './format-table.ts';
import { areaUnderCurve, type SpamJudgement } from './score-spam.ts';

/** The corpus is drawn by us from blocks and a list of links: how a link is marked cannot be learned from it. */
export const NOT_IN_CORPUS = ['unlabelled-paid-link', 'labelled-paid-link', 'hidden-link', 'hidden-text'];
const FOLDS = 10;

export interface SpamCurve extends FittedWeights {
  curve: CurvePoint[];
  auc: number;
  /** Of weights that were set without the documents that they judge. */
  aucUnseen: number;
}

/** Sets weights and thresholds from judged documents. `prior`: the weights of the signals' strengths. */
export function spamCurve(judged: readonly SpamJudgement[], prior: Weights): SpamCurve {
  const named = judged.filter(({ isSilent }) => !isSilent);
  const fitted = fitWeights(named, prior, NOT_IN_CORPUS);
  const weigh = (each: SpamJudgement, weights: Weights) => ({ spam: each.spam, weight: sumOf(each.signals, weights) });
  const weighed = named.map((each) => weigh(each, fitted.weights));
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const { weights } = fitWeights(
      named.filter((__, at) => at % FOLDS !== fold),
      prior,
      NOT_IN_CORPUS,
    );
    return named.filter((__, at) => at % FOLDS === fold).map((each) => weigh(each, weights));
  }).flat();
  return { ...fitted, curve: curveOf(weighed), auc: areaUnderCurve(weighed), aucUnseen: areaUnderCurve(unseen) };
}

/** The weights before and after, and the curve, as tables. */
export function formatSpamCurve({ weights, some, strong, curve, auc, aucUnseen }: SpamCurve, before: Weights): string {
  const changed = Object.entries(weights).map(([id, weight]) => [id, before[id].toFixed(1), weight.toFixed(1)]);
  const points = curve.map(({ weight, recall, falseAlarms }) => [
    weight.toFixed(1),
    percent(recall),
    percent(falseAlarms),
    weight === some ? 'some' : weight === strong ? 'strong' : '',
  ]);
  return [
    '# Weights of the signals, set from the documents that name kratom',
    formatTable([['signal', 'now', 'set'], ...changed]),
    formatTable([['weight from', 'spam', 'honest', 'level'], ...points]),
    `Level "some" from ${some}, "strong" from ${strong}. ROC AUC ${auc.toFixed(3)}; of documents that the weights have not seen (${FOLDS} folds) ${aucUnseen.toFixed(3)}.`,
  ].join('\n\n');
}
