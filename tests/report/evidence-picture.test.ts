import { expect, it } from 'vitest';
import { countsInWords, evidencePicture, pictureInWords } from '../../src/report/evidence-picture.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { index } from './page-of.ts';

const pictureOf = (id: string) => {
  const claim = index.claims.get(id);
  if (!claim) throw new Error(`No claim "${id}".`);
  return evidencePicture(claim, index);
};

it('tells people, animals and cells apart, and for from against', () => {
  expect(pictureOf('addictive')).toEqual([
    { subjects: 'people', for: 4, against: 0, limits: 1 },
    { subjects: 'animals', for: 0, against: 0, limits: 1 },
    { subjects: 'cells', for: 0, against: 0, limits: 0 },
  ]);
  expect(pictureInWords(pictureOf('addictive'), sayEnglish)).toBe(
    'People: 4 for, 1 in part. Animals: 1 in part. Cells: none.',
  );
});

it('counts no documents, laws or news', () => {
  expect(pictureInWords(pictureOf('fda-approved'), sayEnglish)).toBe('People: none. Animals: none. Cells: none.');
});

it('says against in words', () => {
  expect(countsInWords({ subjects: 'people', for: 0, against: 2, limits: 0 }, sayEnglish)).toBe('2 against');
});
