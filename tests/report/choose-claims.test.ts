import { describe, expect, it } from 'vitest';
import { type ClaimChoice, chooseClaims, countMarks, isDangerous } from '../../src/report/choose-claims.ts';
import { pageView } from '../../src/report/page-view.ts';
import { splitQuestions } from '../../src/report/split-questions.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from './page-of.ts';

const page = pageOf([
  findingOf('native-southeast-asia', { quote: 'a tree of Southeast Asia' }),
  findingOf('relieves-pain', { quote: 'it may ease an aching back', mode: 'hedges' }),
  findingOf('addictive', { quote: 'is it addictive?', mode: 'asks' }),
  findingOf('relieves-pain', { quote: 'it kills pain' }),
  findingOf('addictive', { quote: 'nobody gets hooked', polarity: 'denies' }),
  findingOf('treats-ptsd', { quote: 'veterans swear by it', mode: 'reports' }),
  findingOf('treats-anxiety', { quote: 'does it calm?', mode: 'asks' }),
]);
const { said, asked } = splitQuestions(pageView([page], index, null, sayEnglish).claims);
const ALL: ClaimChoice = { mark: null, danger: false, words: '', order: 'harm' };

const quotesOf = (choice: Partial<ClaimChoice>) =>
  chooseClaims(said, { ...ALL, ...choice }).map(({ claim, passages }) => [claim, passages.map(({ quote }) => quote)]);

describe('what a page asks', () => {
  it('is apart from what it says; a claim that it does both with is in both', () => {
    expect(asked.map(({ claim, passages }) => [claim, passages.length]).sort()).toEqual([
      ['addictive', 1],
      ['treats-anxiety', 1],
    ]);
    expect(said.map(({ claim }) => claim)).toEqual([
      'addictive',
      'relieves-pain',
      'treats-ptsd',
      'native-southeast-asia',
    ]);
  });
});

describe('the claims of a page', () => {
  it('are counted once, under the worst mark of each', () => {
    expect(countMarks(said)).toEqual([
      { mark: 'contradicted', count: 1 },
      { mark: 'doubtful', count: 1 },
      { mark: 'quoted', count: 1 },
      { mark: 'fits', count: 1 },
    ]);
    expect(said.filter(isDangerous).map(({ claim }) => claim)).toEqual(['addictive']);
  });

  it('stand worst first', () => {
    expect(quotesOf({})[1]).toEqual(['relieves-pain', ['it kills pain', 'it may ease an aching back']]);
  });

  it('stand in the order of the page, and so do their passages', () => {
    expect(quotesOf({ order: 'page' })).toEqual([
      ['native-southeast-asia', ['a tree of Southeast Asia']],
      ['relieves-pain', ['it may ease an aching back', 'it kills pain']],
      ['addictive', ['nobody gets hooked']],
      ['treats-ptsd', ['veterans swear by it']],
    ]);
  });

  it('are narrowed down to a mark, with the passages that bear it', () => {
    expect(quotesOf({ mark: 'doubtful' })).toEqual([['relieves-pain', ['it kills pain']]]);
    expect(quotesOf({ mark: 'one-side' })).toEqual([]);
  });

  it('are narrowed down to what could be dangerous', () => {
    expect(quotesOf({ danger: true })).toEqual([['addictive', ['nobody gets hooked']]]);
    expect(quotesOf({ danger: true, mark: 'fits' })).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['HOOKED', [['addictive', ['nobody gets hooked']]]],
    ['  back aching ', [['relieves-pain', ['it may ease an aching back']]]],
    ['relieves pain', [['relieves-pain', ['it kills pain', 'it may ease an aching back']]]],
    ['back hooked', []],
    ['.*', []],
  ])('are searched for %j, in the page’s words and in ours', (words, expected) => {
    expect(quotesOf({ words })).toEqual(expected);
  });

  it('are not changed by any of it', () => {
    const before = JSON.stringify(said);
    quotesOf({ order: 'page', mark: 'doubtful', words: 'pain' });
    expect(JSON.stringify(said)).toBe(before);
  });
});
