import type { Examiner } from './examiner.ts';
import { faultOf, inWords, judge } from './judge-match.ts';
import type { LabelledDocument } from './labelled-text.ts';
import { matchFindings, type Unit } from './match-findings.ts';
import { type Counts, type Rates, ratesOf } from './rates.ts';
import { renderDocument } from './render-document.ts';
import { type Axis, type AxisScore, scoreAxes } from './score-axis.ts';
import { scoreVague } from './score-vague.ts';
import type { ScoringError } from './scoring-error.ts';
import { sentenceAround } from './sentence-around.ts';

/** Findings in documents that should have none. */
export interface FalseAlarms {
  documents: number;
  findings: number;
}

export interface DocumentScores {
  documents: number;
  overall: Rates;
  byGenre: Record<string, Rates>;
  byCategory: Record<string, Rates>;
  byClaim: Record<string, Rates>;
  stance: Record<Axis, AxisScore>;
  /** Documents that make no claim about kratom, and those of them that are about other substances only. */
  claimless: FalseAlarms;
  otherSubstances: FalseAlarms;
  vague: Rates;
}

const NAMES_KRATOM = /kratom|mitragyn|ketum/i;

/** Scores a checker on documents. The errors are in the order of the documents. */
export function scoreDocuments(
  documents: LabelledDocument[],
  examiner: Examiner,
): { scores: DocumentScores; errors: ScoringError[] } {
  const units: Unit[] = [];
  const vague: Counts = { tp: 0, fp: 0, fn: 0 };
  const errors: ScoringError[] = [];
  for (const document of documents) {
    const report = examiner.check(document.id, renderDocument(document));
    const ofDocument = matchFindings(document, report);
    const attributions = scoreVague(document, report);
    units.push(...ofDocument);
    addTo(vague, attributions.counts);
    errors.push(...ofDocument.flatMap((unit) => errorOf(unit, examiner)), ...attributions.errors);
  }
  const matched = units.filter(({ labels, findings }) => labels.length > 0 && findings.length > 0);
  const claimless = documents.filter(({ gold }) => gold.length === 0);
  const foreign = claimless.filter(({ blocks }) => !blocks.some(({ text }) => NAMES_KRATOM.test(text)));
  return {
    scores: {
      documents: documents.length,
      overall: ratesOf(sum(units)),
      byGenre: groupRates(units, ({ document }) => document.genre),
      byCategory: groupRates(units, ({ claim }) => examiner.categoryOf(claim)),
      byClaim: groupRates(units, ({ claim }) => claim),
      stance: scoreAxes(
        matched.map(({ claim, labels, findings }) => ({ wanted: judge(claim, labels, examiner), given: findings })),
      ),
      claimless: alarmsIn(claimless, units),
      otherSubstances: alarmsIn(foreign, units),
      vague: ratesOf(vague),
    },
    errors,
  };
}

function addTo(total: Counts, { tp, fp, fn }: Counts): void {
  total.tp += tp;
  total.fp += fp;
  total.fn += fn;
}

function sum(units: Unit[]): Counts {
  const extra = units.filter(({ labels }) => labels.length === 0).length;
  const missed = units.filter(({ findings }) => findings.length === 0).length;
  return { tp: units.length - extra - missed, fp: extra, fn: missed };
}

function groupRates(units: Unit[], keyOf: (unit: Unit) => string): Record<string, Rates> {
  const keys = [...new Set(units.map(keyOf))].sort();
  return Object.fromEntries(keys.map((key) => [key, ratesOf(sum(units.filter((unit) => keyOf(unit) === key)))]));
}

function alarmsIn(documents: LabelledDocument[], units: Unit[]): FalseAlarms {
  return { documents: documents.length, findings: units.filter(({ document }) => documents.includes(document)).length };
}

function errorOf({ document, claim, labels, findings }: Unit, examiner: Examiner): ScoringError[] {
  const wanted = judge(claim, labels, examiner);
  const error = {
    id: document.id,
    claim,
    wanted: wanted.length > 0 ? inWords(wanted[0]) : null,
    given: findings.length > 0 ? inWords(findings[0]) : null,
  };
  if (labels.length === 0) {
    const kind = document.gold.length === 0 ? 'false-alarm' : 'extra';
    return [{ ...error, kind, sentence: findings[0].sentence }];
  }
  const sentence = sentenceAround(document.blocks[labels[0].block].text, labels[0].quote);
  if (findings.length === 0) return [{ ...error, kind: 'missed', sentence }];
  const kind = faultOf({ wanted, given: findings });
  return kind === null ? [] : [{ ...error, kind, sentence }];
}
