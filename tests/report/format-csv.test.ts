import { describe, expect, it } from 'vitest';
import { CSV_HEADER, formatCsv } from '../../src/report/format-csv.ts';
import type { ReportFinding } from '../../src/shared/page-report.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from './page-of.ts';

/** The cell of a column, read as RFC 4180 says; no cell here holds a quotation mark and a comma both. */
const cellOf = (column: string, finding: ReportFinding, title = 'T') => {
  const line = formatCsv(pageOf([finding], { title }), index, sayEnglish).trimEnd();
  const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) =>
    quoted === undefined ? bare : quoted.replaceAll('""', '"'),
  );
  return cells[CSV_HEADER.trimEnd().split(',').indexOf(column)];
};

describe('CSV', () => {
  it('has as many cells as columns', () => {
    const line = formatCsv(pageOf([findingOf('relieves-pain')]), index, sayEnglish);
    expect(line.split(',')).toHaveLength(CSV_HEADER.split(',').length);
  });

  it('has one line a finding, and none for none', () => {
    expect(formatCsv(pageOf([]), index, sayEnglish)).toBe('');
    expect(
      formatCsv(pageOf([findingOf('addictive'), findingOf('relieves-pain')]), index, sayEnglish).match(/\r\n/g),
    ).toHaveLength(2);
  });

  it.each([
    ['claim', 'addictive'],
    ['says', 'Kratom is not addictive'],
    ['reading', 'false'],
    ['danger', 'true'],
    ['shown', 'The evidence says otherwise. Acting on this could be dangerous.'],
    ['verdict', 'supported'],
    ['post', '0'],
    ['url', 'https://example.org/kratom'],
  ])('%s: %s', (column, expected) => {
    expect(cellOf(column, findingOf('addictive', { polarity: 'denies' }))).toBe(expected);
  });

  it.each([
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['+1 555', "'+1 555"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['a = b', 'a = b'],
    ['7-OH', '7-OH'],
    ['a, b', 'a, b'],
    ['he said "safe"', 'he said "safe"'],
  ])('%j is no formula: %j', (quote, expected) => {
    expect(cellOf('quote', findingOf('addictive', { quote }))).toBe(expected);
  });

  it('guards the title too', () => {
    expect(cellOf('title', findingOf('addictive'), '=cmd()')).toBe("'=cmd()");
  });
});
