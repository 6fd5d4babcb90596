import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalogues } from '../../src/compiler/read-catalogues.ts';
import { evidence } from '../../src/generated/evidence.ts';

/** A worried reader takes in about as many words at once. */
const LONGEST = 20;

const JARGON = readFileSync('tests/words/jargon.txt', 'utf8').split('\n').filter(Boolean);

const english = readCatalogues('public/_locales').get('en') ?? {};
const { claims, readingWords } = evidence;
const { rows, marks, certainty, howSure, help, nothingFound } = readingWords;

/** What is shown before anything is unfolded: buttons, notes, readings, claims, what is known, help. */
const SHOWN: Record<string, string[]> = {
  'texts of the interface': Object.values(english),
  'sentences of the readings': [
    ...rows.flatMap(({ chip, sentence }) => [chip, sentence]),
    ...marks.map(({ label }) => label),
    ...Object.values(certainty),
    howSure.danger,
    nothingFound,
  ],
  'help lines': help.flatMap(({ sentence, whenFirst = '' }) => [sentence, whenFirst]),
  'claims, as pages make them': claims.flatMap(({ says, saysNot }) => [says, saysNot]),
};

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…:])\s+/).filter(Boolean);
const wordsIn = (sentence: string): number => sentence.split(/\s+/).length;
const jargonIn = (text: string): string[] =>
  JARGON.filter((word) => ` ${text.toLowerCase()} `.match(`[^a-z-]${word}[^a-z-]`));

describe.each(Object.entries(SHOWN))('%s', (_name, texts) => {
  it('are there', () => expect(texts.filter(Boolean).length).toBeGreaterThan(3));

  it(`have sentences of at most ${LONGEST} words`, () =>
    expect(texts.flatMap(sentencesOf).filter((sentence) => wordsIn(sentence) > LONGEST)).toEqual([]));

  it('hold no jargon', () =>
    expect(texts.map((text) => [text, jargonIn(text)]).filter(([, found]) => found.length > 0)).toEqual([]));
});

describe('what is known', () => {
  it('is said in sentences of at most 25 words', () => {
    const long = claims.flatMap(({ hedgedReading }) => sentencesOf(hedgedReading)).filter((each) => wordsIn(each) > 25);
    expect(long).toEqual([]);
  });

  it('is said without jargon', () => {
    const found = claims
      .map(({ id, hedgedReading }) => [id, jargonIn(hedgedReading)])
      .filter(([, words]) => words.length > 0);
    expect(found).toEqual([]);
  });
});

it('the list of jargon is one that can be found', () => {
  expect(jargonIn('Its efficacy is unknown.')).toEqual(['efficacy']);
  expect(jargonIn('It is efficacious.')).toEqual([]);
});
