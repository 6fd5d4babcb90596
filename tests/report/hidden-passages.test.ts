import { describe, expect, it } from 'vitest';
import { formatMarkdown } from '../../src/report/format-markdown.ts';
import { formatText } from '../../src/report/format-text.ts';
import { hiddenPassages } from '../../src/report/hidden-passages.ts';
import { pageView } from '../../src/report/page-view.ts';
import { findingOf, index, pageOf } from './page-of.ts';

const hidden = true as const;
const report = pageOf([
  findingOf('relieves-pain', { quote: 'it kills pain', hidden }),
  findingOf('safe-in-pregnancy', { quote: 'safe for mothers', hidden }),
  findingOf('treats-anxiety', { quote: 'it calms' }),
]);

describe('what the reader has hidden', () => {
  const view = pageView([report], index, null);

  it('is no claim of the page any more, and not counted', () => {
    expect(view.claims.map(({ claim }) => claim)).toEqual(['treats-anxiety']);
    expect(view.summary.opening).toMatch(/^1 claim about kratom/);
    expect(view.claims[0].passages[0].origin).toEqual({ report: 0, index: 2 });
  });

  it('is listed, with where it came from', () => {
    expect(hiddenPassages([report], index).map(({ quote, origin, danger }) => [quote, origin.index, danger])).toEqual([
      ['it kills pain', 0, false],
      ['safe for mothers', 1, true],
    ]);
  });

  it.each([formatText, formatMarkdown])('stays in what is exported where it is a danger, and only there', (format) => {
    const text = format(report, index);
    expect(text).toContain('Hidden by the reader');
    expect(text).toContain('safe for mothers');
    expect(text).not.toContain('it kills pain');
    expect(format(pageOf([findingOf('treats-anxiety')]), index)).not.toContain('Hidden by the reader');
  });
});
