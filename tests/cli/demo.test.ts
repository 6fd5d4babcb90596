import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReportFinding } from '../../src/shared/page-report.ts';
import expected from '../pages/demo/expected.json' with { type: 'json' };
import { checkPage } from '../support/check-page.ts';

const report = checkPage(readFileSync('tests/pages/demo/index.html', 'utf8'), 'https://demo.test/');

type Expected = (typeof expected.findings)[number];

const fits = (finding: ReportFinding, { claim, polarity, quote }: Expected): boolean =>
  finding.claim === claim && finding.polarity === polarity && finding.sentence.includes(quote);

test.each(expected.findings)('the demo article $polarity $claim in "$quote"', (wanted) => {
  const finding = report.findings.find((each) => fits(each, wanted));
  expect(finding, 'not found').toBeDefined();
  expect(wanted.modes).toContain(finding?.mode);
  expect(wanted.readings).toContain(finding?.reading);
});

test('the demo article makes no other claim', () => {
  const others = report.findings.filter((finding) => !expected.findings.some((wanted) => fits(finding, wanted)));
  expect(others.map(({ claim, polarity, quote }) => ({ claim, polarity, quote }))).toEqual([]);
});

test('the study that the demo article does not name is noticed', () => {
  expect(report.attributions.map(({ quote }) => quote)).toEqual(
    expected.attributions.map((start) => expect.stringContaining(start)),
  );
});

test('the demo article links to a shop that does not exist', () => {
  const hosts = report.sources.filter(({ kind }) => kind === 'url').map(({ value }) => new URL(value).hostname);
  expect(hosts.filter((host) => !host.endsWith('.test'))).toEqual([]);
});
