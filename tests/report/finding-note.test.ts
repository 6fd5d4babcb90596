import { describe, expect, it } from 'vitest';
import { findingNote } from '../../src/report/finding-note.ts';
import { pageView } from '../../src/report/page-view.ts';
import type { PageReport, ReportFinding } from '../../src/shared/page-report.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from './page-of.ts';

const noteOf = (finding: ReportFinding, changes: Partial<PageReport> = {}) => {
  const view = pageView([pageOf([finding], changes)], index, null, sayEnglish);
  return findingNote(view, view.claims[0], view.claims[0].passages[0], '2026-11-22', sayEnglish);
};

describe('copy this finding', () => {
  const note = noteOf(findingOf('addictive', { polarity: 'denies', quote: 'it is not addictive' }));

  it.each([
    ['the quote', '“it is not addictive”'],
    ['the page', 'About kratom'],
    ['a link to the quote', 'https://example.org/kratom#:~:text=it%20is%20not%20addictive'],
    ['what the page says', 'This page says: Kratom is not addictive.'],
    ['the sentence shown', 'The evidence says otherwise. Acting on this could be dangerous.'],
    ['what is known', `What is known: ${index.claims.get('addictive')?.hedgedReading}`],
    ['how sure', 'Fairly sure: kratom is addictive.'],
    ['a source with its link', 'https://doi.org/10.1016/j.drugalcdep.2014.03.017'],
    ['what the source was', '293 people'],
    ['the day of the evidence', 'Evidence of 22 November 2026.'],
    ['that it is no medical advice', 'Not medical or legal advice.'],
  ])('holds %s', (_, text) => {
    expect(note).toContain(text);
  });

  it('names the key sources and no others', () => {
    const keys = index.claims.get('addictive')?.refs.filter(({ key }) => key) ?? [];
    expect(note.match(/^- /gm)).toHaveLength(keys.length);
  });

  it('holds the harm that still holds', () => {
    expect(noteOf(findingOf('extremely-addictive'))).toContain('But remember: Regular use');
  });

  it('holds the context without which the quote cannot be understood', () => {
    expect(noteOf(findingOf('treats-anxiety', { quote: 'anxiety', context: 'It may help with:' }))).toContain(
      '“It may help with:” …\n“anxiety”',
    );
  });

  it('has no link where the page has no address', () => {
    expect(noteOf(findingOf('addictive'), { url: null })).not.toContain(':~:');
  });
});
