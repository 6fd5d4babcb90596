import type { Reference, StudyType } from '../shared/reference.ts';

/** What was studied comes first: a reader must see at once whether it was people, animals or cells. */
const WORDS: Record<StudyType, { subjects?: string; design: string }> = {
  'in-vitro': { subjects: 'cells or molecules in a dish', design: 'laboratory test' },
  animal: { subjects: 'animals', design: 'animal experiment' },
  'case-report': { subjects: 'people', design: 'report of single cases' },
  'case-series': { subjects: 'people', design: 'series of cases' },
  'cross-sectional': { subjects: 'people', design: 'survey or one-time examination' },
  cohort: { subjects: 'people', design: 'followed over time' },
  rct: { subjects: 'people', design: 'randomised trial' },
  'clinical-trial': { subjects: 'people', design: 'clinical trial' },
  pharmacokinetic: { subjects: 'people', design: 'measurement of blood levels' },
  'systematic-review': { subjects: 'people or cases', design: 'systematic review of earlier studies' },
  'narrative-review': { design: 'review of earlier studies' },
  surveillance: { subjects: 'people or cases', design: 'collected by health services' },
  regulatory: { design: 'document of an authority' },
  legal: { design: 'law, or a text about it' },
  'chemical-analysis': { design: 'chemical analysis' },
  ethnography: { subjects: 'people', design: 'field study' },
  news: { design: 'news or trade report, not a study' },
};

/** Types whose subjects are named even where no number was seen. */
const ALWAYS_NAMED: readonly StudyType[] = ['in-vitro', 'animal'];

/** The species, where a title names one. */
const SPECIES = [
  { names: /\brats?\b/i, word: 'rats' },
  { names: /\b(?:mice|mouse)\b/i, word: 'mice' },
  { names: /\brodents?\b/i, word: 'rodents' },
];

/** A record's note says so where its number is not one of people: "n counts public comments", "n is the number of …". */
const COUNTED = /^n (?:counts|is the number of) ([^.,;]+)/;

/**
 * What a work was, in words: "26 people, randomised trial", "rats, animal experiment",
 * "cells or molecules in a dish, laboratory test". No number where none was seen.
 */
export function studyWords({ type, n, title, note }: Reference): string {
  const { subjects, design } = WORDS[type];
  const counted = note?.match(COUNTED)?.[1] ?? subjects;
  if (n !== null && counted) return `${n.toLocaleString('en-US')} ${n === 1 ? singular(counted) : counted}, ${design}`;
  if (!ALWAYS_NAMED.includes(type)) return design;
  const species = type === 'animal' ? SPECIES.find(({ names }) => names.test(title))?.word : undefined;
  return `${species ?? subjects}, ${design}`;
}

function singular(subjects: string): string {
  return subjects.replace('people', 'person').replace('cases', 'case');
}
