import { describe, expect, it } from 'vitest';
import { mergeReports } from '../../src/report/merge-reports.ts';
import { findingOf, pageOf } from './page-of.ts';

const source = { kind: 'url', value: 'https://example.org/x', reference: null } as const;
const top = pageOf([findingOf('addictive'), findingOf('relieves-pain')], { sources: [source] });
const inner = pageOf([findingOf('fda-approved', { post: 2 })], {
  url: 'https://other.example/',
  title: 'Inner',
  attributions: [{ quote: 'a study', candidates: [], untraceable: null }],
});

describe('merging the reports of frames', () => {
  it('takes what names the page from the top frame', () => {
    const { report } = mergeReports([top, inner]);
    expect([report.url, report.title]).toEqual([top.url, top.title]);
  });

  it('keeps every finding with its citation and its post, and where it came from', () => {
    const { report, origins } = mergeReports([top, inner]);
    expect(report.findings).toEqual([...top.findings, ...inner.findings]);
    expect(origins).toEqual([
      { report: 0, index: 0 },
      { report: 0, index: 1 },
      { report: 1, index: 0 },
    ]);
  });

  it('gathers sources and attributions, and leaves its input as it was', () => {
    const { report } = mergeReports([top, inner]);
    expect(report.sources).toEqual([source]);
    expect(report.attributions).toEqual(inner.attributions);
    expect(top.attributions).toEqual([]);
  });

  it('tells the signals of the first frame that is about kratom, and not of an advert in it', () => {
    const spam = { level: 'some', weight: 2, signals: [], absent: [], isShop: false, wordsRead: 5 } as const;
    const article = { ...top, spam: { ...spam, signals: [], absent: [] } };
    const advert = { ...inner, spam: { ...article.spam, level: 'strong' as const } };
    expect(mergeReports([article, advert])).toMatchObject({ spamFrom: 0, report: { spam: article.spam } });
    expect(mergeReports([top, advert])).toMatchObject({ spamFrom: 1, report: { spam: advert.spam } });
    expect(mergeReports([top, inner])).toMatchObject({ spamFrom: -1, report: { spam: null } });
  });

  it('has nothing to say about no report', () => {
    expect(() => mergeReports([])).toThrow('no report');
  });
});
