import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { spamWords } from '../../src/generated/spam-words.ts';
import { formatClaimReview } from '../../src/report/format-claimreview.ts';
import { CSV_HEADER, formatCsv } from '../../src/report/format-csv.ts';
import { formatMarkdown } from '../../src/report/format-markdown.ts';
import { formatText } from '../../src/report/format-text.ts';
import { handout } from '../../src/report/handout.ts';
import { hiddenPassages } from '../../src/report/hidden-passages.ts';
import { pageView } from '../../src/report/page-view.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from './page-of.ts';

const hidden = true as const;
const report = pageOf([
  findingOf('relieves-pain', { quote: 'it kills pain', hidden }),
  findingOf('safe-in-pregnancy', { quote: 'safe for mothers', hidden }),
  findingOf('treats-anxiety', { quote: 'it calms' }),
]);

describe('what the reader has hidden', () => {
  const view = pageView([report], index, null, sayEnglish);

  it('is no claim of the page any more, and not counted', () => {
    expect(view.claims.map(({ claim }) => claim)).toEqual(['treats-anxiety']);
    expect(view.summary.opening).toMatch(/^1 claim about kratom/);
    expect(view.claims[0].passages[0].origin).toEqual({ report: 0, index: 2 });
  });

  it('is listed, with where it came from', () => {
    expect(
      hiddenPassages([report], index, sayEnglish).map(({ quote, origin, danger }) => [quote, origin.index, danger]),
    ).toEqual([
      ['it kills pain', 0, false],
      ['safe for mothers', 1, true],
    ]);
  });

  it.each([formatText, formatMarkdown])('stays in what is exported where it is a danger, and only there', (format) => {
    const text = format(report, index, null, sayEnglish, spamWords);
    expect(text).toContain('Hidden by the reader');
    expect(text).toContain('safe for mothers');
    expect(text).not.toContain('it kills pain');
    expect(format(pageOf([findingOf('treats-anxiety')]), index, null, sayEnglish, spamWords)).not.toContain(
      'Hidden by the reader',
    );
  });

  it('is marked as hidden in CSV, whatever it is', () => {
    const rows: { quote: string; hidden: string }[] = parse(CSV_HEADER + formatCsv(report, index, sayEnglish), {
      columns: true,
    });
    expect(rows.map(({ quote, hidden }) => [quote, hidden])).toEqual([
      ['it kills pain', 'by the reader'],
      ['safe for mothers', 'by the reader'],
      ['it calms', ''],
    ]);
  });

  it('is a ClaimReview that says so, after the others, where it is a danger', () => {
    expect(
      formatClaimReview(report, index, sayEnglish).map(({ itemReviewed, creativeWorkStatus }) => [
        itemReviewed.text,
        creativeWorkStatus,
      ]),
    ).toEqual([
      ['it calms', undefined],
      ['safe for mothers', 'Hidden by the reader, though it could be dangerous'],
    ]);
  });

  it('is named on the sheet for a doctor where it is a danger', async () => {
    const { claims, hidden } = handout([report], index, null, sayEnglish);
    expect(claims.map(({ claim }) => claim)).not.toContain('safe-in-pregnancy');
    expect(hidden).toEqual([index.claims.get('safe-in-pregnancy')?.says]);
  });
});
