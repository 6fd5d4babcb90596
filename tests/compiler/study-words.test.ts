import { describe, expect, it } from 'vitest';
import { studyWords } from '../../src/compiler/study-words.ts';
import type { Reference, StudyType } from '../../src/shared/reference.ts';
import { index } from '../report/page-of.ts';

const reference = (type: StudyType, changes: Partial<Reference> = {}): Reference => ({
  id: 'a-2020-b',
  type,
  title: 'A title',
  authors: [],
  authorsComplete: true,
  year: 2020,
  journal: null,
  volume: null,
  issue: null,
  pages: null,
  publisher: null,
  doi: null,
  pmid: null,
  pmcid: null,
  url: null,
  n: null,
  funding: null,
  retracted: null,
  note: null,
  ...changes,
});

describe('what a study was', () => {
  it.each<[StudyType, Partial<Reference>, string]>([
    ['rct', { n: 26 }, '26 people, randomised trial'],
    ['rct', {}, 'randomised trial'],
    ['case-report', { n: 1 }, '1 person, report of single cases'],
    ['cross-sectional', { n: 8049 }, '8,049 people, survey or one-time examination'],
    [
      'cross-sectional',
      { n: 6353, note: 'n counts public comments, not verified patients.' },
      '6,353 public comments, survey or one-time examination',
    ],
    [
      'surveillance',
      { n: 304, note: 'n is the number of products found on vendor websites, September 2024.' },
      '304 products found on vendor websites, collected by health services',
    ],
    ['cross-sectional', { n: 58, note: 'n = 50 current plus 8 former.' }, '58 people, survey or one-time examination'],
    ['systematic-review', { n: 1 }, '1 person or case, systematic review of earlier studies'],
    ['systematic-review', {}, 'systematic review of earlier studies'],
    ['animal', { title: 'Abuse liability of mitragynine in rats' }, 'rats, animal experiment'],
    ['animal', { title: 'Neuropathy in mice is dependent on sex' }, 'mice, animal experiment'],
    ['animal', { title: 'A rodent model' }, 'rodents, animal experiment'],
    ['animal', { title: 'Concentrated extracts' }, 'animals, animal experiment'],
    ['in-vitro', {}, 'cells or molecules in a dish, laboratory test'],
    ['chemical-analysis', { n: 29 }, 'chemical analysis'],
    ['news', {}, 'news or trade report, not a study'],
  ])('%s %o: %s', (type, changes, expected) => {
    expect(studyWords(reference(type, changes))).toBe(expected);
  });

  it('is said of every work in the dataset, without amounts', () => {
    for (const each of index.references.values())
      expect(studyWords(each)).toMatch(/^(?!.*(?:null|undefined|\d\s?m?g\b)).+$/);
  });
});
