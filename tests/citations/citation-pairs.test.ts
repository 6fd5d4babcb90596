import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { citationReason } from '../../src/report/citation-reason.ts';
import { CITATION_STATUSES, type Citation } from '../../src/shared/finding.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { index } from '../report/page-of.ts';
import { checkPage } from '../support/check-page.ts';

const reasonOf = (citation: Citation) => citationReason(citation, index.references, sayEnglish);

/** A page of one claim and its sources, labelled by hand: status, claim, markup, and words of the reason. */
type Row = [status: string, claim: string, html: string, reason?: string];

const rows = readFileSync(new URL('citation-pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

it('the table is a long one, with several pages for every status', () => {
  expect(rows.length).toBeGreaterThanOrEqual(120);
  for (const status of CITATION_STATUSES) {
    expect(rows.filter(([wanted]) => wanted === status).length, status).toBeGreaterThanOrEqual(10);
  }
});

it.each(rows)('%s: %s in %s', (status, claim, html, reason = '') => {
  const { findings } = checkPage(`<title>Kratom</title>${html}`, 'https://page.example/kratom');
  const finding = findings.find((each) => each.claim === claim);
  expect(finding?.citation).toMatchObject({ status });
  expect(finding && reasonOf(finding.citation)).toContain(reason);
});

it('what was studied in cells or animals is said of sentences about people, and of no others', () => {
  const told = rows.filter(([, , , reason]) => reason === 'animals' || reason === 'cells');
  expect(told.length).toBeGreaterThan(5);
  const { findings } = checkPage(
    '<p>In rats, kratom relieves pain (Shamima et al., 2012).</p>',
    'https://page.example/',
  );
  expect(reasonOf(findings[0].citation)).not.toContain('people');
});
