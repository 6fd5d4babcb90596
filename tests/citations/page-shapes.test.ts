import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationReason } from '../../src/report/citation-reason.ts';
import type { PageReport } from '../../src/shared/page-report.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { index } from '../report/page-of.ts';
import { checkPage } from '../support/check-page.ts';

/** Pages of the shapes that are met on the web, in our own words, with what must come out of each. */
const SHAPES = {
  'encyclopedia-article': 'https://en.encyclopedia.example/wiki/Kratom',
  'pmc-article': 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9900001/',
  'blog-with-footnotes': 'https://leafnotes.example/kratom/',
  'hospital-page': 'https://riverside.example/health/kratom',
  'spam-page': 'https://leafking.example/benefits',
};

const inShort = ({ findings, sources, unreadable, attributions }: PageReport) => ({
  findings: findings.map(
    ({ claim, polarity, citation }) =>
      `${claim} ${polarity}: ${[citation.status, ...citation.cited].join(' ')} – ${citationReason(citation, index.references, sayEnglish)}`,
  ),
  missing: [...new Set(findings.flatMap(({ citation }) => citation.missing))].sort(),
  sources: sources.map(({ kind, value, reference }) => `${kind} ${value}${reference ? ` = ${reference}` : ''}`),
  unreadable,
  attributions: attributions.map(({ quote, untraceable, candidates }) => [quote, untraceable, ...candidates]),
});

describe.each(Object.entries(SHAPES))('%s', (shape, url) => {
  const read = (file: string): string => readFileSync(`tests/pages/${shape}/${file}`, 'utf8');

  it('has these sources, and what they carry', () => {
    const { findings, missing, ...rest } = JSON.parse(read('expected.json'));
    const found = inShort(checkPage(read('index.html'), url));
    expect(found).toMatchObject(rest);
    // what else the engine learns to find is no matter of this test
    expect(found.findings).toEqual(expect.arrayContaining(findings));
    expect(found.missing).toEqual(expect.arrayContaining(missing));
  });
});
