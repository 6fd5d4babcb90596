import type { ReportFinding } from '../shared/page-report.ts';
import type { Reading } from '../shared/reading.ts';
import type { ReadingWords } from '../shared/reading-words.ts';
import type { Say } from '../words/say.ts';
import { isQuoted } from './claim-view.ts';
import { isOfConcern } from './concern.ts';
import { type ClaimGroup, couldBeDangerous } from './group-findings.ts';

/** What a page says about kratom as a whole, in sentences. */
export interface PageSummary {
  /** "12 claims about kratom: 2 contradicted, 3 without good evidence, 1 could be dangerous." */
  opening: string;
  /** What is said after it: claims of others, counted apart; what it does not mean that there is nothing to correct. */
  more: string[];
  /** Nothing of concern, dangerous or passed on. */
  nothingToCorrect: boolean;
}

/** Each claim counts once, with the worst that the page says of it in its own voice. */
const COUNTED = [
  ['false', 'report_counted_false'],
  ['unsupported', 'report_counted_unsupported'],
  ['overstated', 'report_counted_overstated'],
  ['one-sided', 'report_counted_one_sided'],
] as const satisfies readonly [Reading, string][];

type Count = [text: (typeof COUNTED)[number][1] | 'report_counted_danger', count: number];

/** Counts distinct claims, never passages. */
export function pageSummary(
  groups: readonly ClaimGroup[],
  words: Pick<ReadingWords, 'nothingFound'>,
  say: Say,
): PageSummary {
  const findings = groups.map(({ passages }) => passages.map(({ finding }) => finding));
  const asked = findings.filter((passages) => passages.every(({ reading }) => reading === 'question')).length;
  const quoted = findings.filter((passages) => passages.some(isQuoted) && !passages.some(isOfConcern));
  const dangerous = findings.filter((passages) => passages.some(couldBeDangerous)).length;
  const nothingToCorrect =
    !findings.some((passages) => passages.some(isOfConcern)) && quoted.length === 0 && dangerous === 0;

  const counts: Count[] = COUNTED.map(([reading, text]) => [
    text,
    findings.filter((passages) => worstOwn(passages) === reading).length,
  ]);
  const sentences = [
    openingSentence(groups.length - asked, asked, [...counts, ['report_counted_danger', dangerous]], say),
    quotedSentence(quoted, say),
    nothingToCorrect ? words.nothingFound : '',
  ];
  const [opening, ...more] = sentences.filter(Boolean);
  return { opening, more, nothingToCorrect };
}

function worstOwn(passages: readonly ReportFinding[]): Reading | undefined {
  const current = passages.filter(({ because }) => because !== 'old-data');
  return COUNTED.map(([reading]) => reading).find((reading) => current.some((each) => each.reading === reading));
}

function openingSentence(claims: number, questions: number, counts: readonly Count[], say: Say): string {
  if (claims + questions === 0) return '';
  const subjects = say.list(
    [
      ...(claims > 0 ? [say.count('report_summary_claims', claims)] : []),
      ...(questions > 0 ? [say.count('report_summary_questions', questions)] : []),
    ],
    'conjunction',
  );
  const told = listOf(counts, say);
  return told === '' ? say('report_summary_bare', { subjects }) : say('report_summary', { subjects, counts: told });
}

function quotedSentence(quoted: readonly ReportFinding[][], say: Say): string {
  if (quoted.length === 0) return '';
  const contradicted = quoted.filter((passages) => passages.some(({ reading }) => reading === 'repeats-false')).length;
  const counts: Count[] = [
    ['report_counted_false', contradicted],
    ['report_counted_unsupported', quoted.length - contradicted],
  ];
  return say('report_summary_quoted', { counts: listOf(counts, say) });
}

/** "2 contradicted, 1 one-sided"; empty for nothing. */
function listOf(counts: readonly Count[], say: Say): string {
  const told = counts.filter(([, count]) => count > 0).map(([text, count]) => say.count(text, count));
  return say.list(told, 'unit');
}
