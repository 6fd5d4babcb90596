import type { Evaluation } from './evaluate.ts';
import { formatSpamScores } from './format-spam-scores.ts';
import { formatTable, percent } from './format-table.ts';
import type { Rates } from './rates.ts';
import { AXES, type Axis, type AxisScore } from './score-axis.ts';
import type { DocumentScores, FalseAlarms } from './score-documents.ts';
import type { PassageScores } from './score-passages.ts';
import { ERROR_KINDS, ERROR_WORDS, type ScoringError } from './scoring-error.ts';

/** How many claims are shown of a phrasebook; `--json` has them all. */
const LOWEST_SHOWN = 12;

/** An evaluation as tables for a terminal, with its `shown` worst errors. Shares are per cent. */
export function formatEvaluation({ documents, spam, phrasebooks, errors }: Evaluation, shown: number): string {
  return [
    ...(documents ? formatDocuments(documents) : []),
    ...(spam ? formatSpamScores(spam) : []),
    ...Object.entries(phrasebooks).flatMap(([path, scores]) => formatPassages(path, scores)),
    ...formatErrors(errors, shown),
  ].join('\n\n');
}

function formatDocuments(scores: DocumentScores): string[] {
  const { documents, overall, byGenre, byCategory, byClaim, stance, claimless, otherSubstances, vague } = scores;
  return [
    `# ${documents} documents`,
    ratesTable('claim', byClaim),
    ratesTable('category', byCategory),
    ratesTable('genre', byGenre),
    ...AXES.map((axis) => confusionTable(axis, stance[axis])),
    ratesTable('of', { 'all claims': overall, 'vague attributions': vague }),
    [
      accuracies(stance),
      `Findings ${alarms(claimless)} that make no claim about kratom, ${alarms(otherSubstances)} about other substances.`,
    ].join('\n'),
  ];
}

const alarms = ({ findings, documents }: FalseAlarms): string => `${findings} in ${documents} documents`;

function ratesTable(head: string, rates: Record<string, Rates>): string {
  const rows = Object.entries(rates).map(([name, { precision, recall, f1, tp, fp, fn }]) => [
    name,
    ...[precision, recall, f1].map(percent),
    ...[tp, fp, fn].map(String),
  ]);
  return formatTable([[head, 'precision', 'recall', 'F1', 'found', 'extra', 'missed'], ...rows]);
}

function confusionTable(axis: Axis, { confusion }: AxisScore): string {
  const wanted = Object.keys(confusion).sort();
  const given = [...new Set(wanted.flatMap((value) => Object.keys(confusion[value])))].sort();
  const rows = wanted.map((value) => [value, ...given.map((other) => String(confusion[value][other] ?? 0))]);
  return formatTable([[`${axis}: wanted \\ given`, ...given], ...rows]);
}

function accuracies(stance: Record<Axis, AxisScore>): string {
  return `Right where found: ${AXES.map((axis) => `${axis} ${percent(stance[axis].accuracy)}`).join(', ')}.`;
}

function formatPassages(path: string, scores: PassageScores): string[] {
  const { passages, nearMisses, recall, byClaim, stance, alarms: taken, alarmRate, extraPerPassage } = scores;
  const lowest = Object.entries(byClaim).slice(0, LOWEST_SHOWN);
  return [
    `# ${path}: ${passages} passages, ${nearMisses} near misses`,
    formatTable([
      ['lowest', 'recall', 'found', 'of'],
      ...lowest.map(([claim, count]) => [claim, percent(count.recall), String(count.found), String(count.wanted)]),
    ]),
    ...AXES.map((axis) => confusionTable(axis, stance[axis])),
    [
      `Recall ${percent(recall)}. ${accuracies(stance)}`,
      `Near misses taken for the claim: ${taken} of ${nearMisses} (${percent(alarmRate)}). Other claims per passage: ${extraPerPassage.toFixed(2)}.`,
    ].join('\n'),
  ];
}

function formatErrors(errors: ScoringError[], shown: number): string[] {
  const kinds = ERROR_KINDS.map((kind) => [kind, errors.filter((error) => error.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => [kind, String(count), ERROR_WORDS[kind]]);
  if (kinds.length === 0) return ['# No errors'];
  return [
    `# The worst ${Math.min(shown, errors.length)} of ${errors.length} errors`,
    formatTable([['kind', 'count', 'what it is'], ...kinds]),
    ...errors.slice(0, shown).map(formatError),
  ];
}

function formatError({ kind, id, claim, wanted, given, sentence }: ScoringError): string {
  const stances = [...(wanted === null ? [] : [`wanted ${wanted}`]), ...(given === null ? [] : [`given ${given}`])];
  const head = [kind, id, ...(claim === null ? [] : [claim])].join('  ');
  return [head, ...stances, sentence].join('\n  ');
}
