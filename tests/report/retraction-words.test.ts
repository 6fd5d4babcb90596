import { expect, it } from 'vitest';
import { pageSource } from '../../src/report/page-source.ts';
import { sourceLine } from '../../src/report/source-line.ts';
import { sourceView } from '../../src/report/source-view.ts';
import type { RetractionStatus } from '../../src/shared/retraction.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { index } from './page-of.ts';

const [reference] = index.references.values();

it.each<[string, RetractionStatus | undefined, string]>([
  ['not on a list', { list: '2026-11-01', notices: [] }, '; not on the retraction list of 1 November 2026)'],
  [
    'on it',
    { list: '2026-11-01', notices: [{ nature: 'Retraction', date: '2020-06-05', reasons: ['Error in Data'] }] },
    '; on the retraction list of 1 November 2026: retraction (5 June 2020: Error in Data))',
  ],
  ['without a list', undefined, ')'],
])('a work %s is shown so', (_, retraction, words) => {
  const listed = { ...reference, retraction };
  expect(sourceLine(sourceView(listed, sayEnglish))).toContain(reference.what + words);
  const source = { kind: 'url', value: 'https://a.example', reference: reference.id } as const;
  const references = new Map([[reference.id, listed]]);
  expect(`${pageSource(source, { ...index, references }, sayEnglish).what})`).toBe(reference.what + words);
});
