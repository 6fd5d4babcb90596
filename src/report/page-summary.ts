import type { ReportFinding } from '../shared/page-report.ts';
import type { Reading } from '../shared/reading.ts';
import type { ReadingWords } from '../shared/reading-words.ts';
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
const COUNTED: readonly [Reading, string][] = [
  ['false', 'contradicted'],
  ['unsupported', 'without good evidence'],
  ['overstated', 'more certain than the evidence'],
  ['one-sided', 'one-sided'],
];

/** Counts distinct claims, never passages. */
export function pageSummary(groups: readonly ClaimGroup[], words: Pick<ReadingWords, 'nothingFound'>): PageSummary {
  const findings = groups.map(({ passages }) => passages.map(({ finding }) => finding));
  const asked = findings.filter((passages) => passages.every(({ reading }) => reading === 'question')).length;
  const own = COUNTED.map(([reading, word]) => ({
    word,
    count: findings.filter((passages) => worstOwn(passages) === reading).length,
  }));
  const quoted = findings.filter((passages) => passages.some(isQuoted) && !passages.some(isOfConcern));
  const dangerous = findings.filter((passages) => passages.some(couldBeDangerous)).length;
  const nothingToCorrect =
    !findings.some((passages) => passages.some(isOfConcern)) && quoted.length === 0 && dangerous === 0;

  const counts = [...own, { word: 'could be dangerous', count: dangerous }];
  const sentences = [
    sentence([plural(groups.length - asked, 'claim'), plural(asked, 'question')], counts),
    quotedSentence(quoted),
    nothingToCorrect ? words.nothingFound : '',
  ];
  const [opening, ...more] = sentences.filter(Boolean);
  return { opening, more, nothingToCorrect };
}

function worstOwn(passages: readonly ReportFinding[]): Reading | undefined {
  const current = passages.filter(({ because }) => because !== 'old-data');
  return COUNTED.map(([reading]) => reading).find((reading) => current.some((each) => each.reading === reading));
}

function quotedSentence(quoted: readonly ReportFinding[][]): string {
  const contradicted = quoted.filter((passages) => passages.some(({ reading }) => reading === 'repeats-false')).length;
  const counts = [
    { word: 'contradicted', count: contradicted },
    { word: 'without good evidence', count: quoted.length - contradicted },
  ];
  return quoted.length === 0 ? '' : `Passed on from others: ${list(counts)}.`;
}

interface Count {
  word: string;
  count: number;
}

function sentence(subjects: readonly string[], counts: readonly Count[]): string {
  const subject = subjects.filter(Boolean).join(' and ');
  if (subject === '') return '';
  const told = list(counts);
  return `${subject} about kratom${told && `: ${told}`}.`;
}

function list(counts: readonly Count[]): string {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count} ${word}`)
    .join(', ');
}

function plural(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}
