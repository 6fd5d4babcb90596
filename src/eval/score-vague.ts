import type { PageReport } from '../shared/page-report.ts';
import { squash } from './find-block.ts';
import type { LabelledDocument } from './labelled-text.ts';
import type { Counts } from './rates.ts';
import type { ScoringError } from './scoring-error.ts';

/** As many words in common make two quotes the same attribution. */
const SHARED_WORDS = 3;

/** Vague attributions of one document, wanted against given, wherever in the document they stand. */
export function scoreVague(document: LabelledDocument, report: PageReport): { counts: Counts; errors: ScoringError[] } {
  const wanted = document.vague.map(({ quote }) => quote);
  const given = report.attributions.map(({ quote }) => quote);
  const missed = wanted.filter((quote) => !given.some((other) => isSame(quote, other)));
  const extra = given.filter((quote) => !wanted.some((other) => isSame(quote, other)));
  const error = { id: document.id, claim: null, wanted: null, given: null };
  return {
    counts: { tp: wanted.length - missed.length, fp: extra.length, fn: missed.length },
    errors: [
      ...extra.map((quote) => ({ ...error, kind: 'vague-extra' as const, sentence: quote })),
      ...missed.map((quote) => ({ ...error, kind: 'vague-missed' as const, sentence: quote })),
    ],
  };
}

function isSame(a: string, b: string): boolean {
  const [first, second] = [squash(a), squash(b)];
  if (first.includes(second) || second.includes(first)) return true;
  const words = new Set(second.split(' '));
  return first.split(' ').filter((word) => words.has(word)).length >= SHARED_WORDS;
}
