import { describe, expect, it } from 'vitest';
import { spamWords } from '../../src/generated/spam-words.ts';
import { formatMarkdown } from '../../src/report/format-markdown.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from './page-of.ts';

const quoted = (quote: string) =>
  formatMarkdown(pageOf([findingOf('addictive', { quote })], { url: null }), index, null, sayEnglish, spamWords)
    .split('\n')
    .find((line) => line.startsWith('> '))
    ?.slice(2);

describe('Markdown', () => {
  it.each([
    ['**bold** and _more_', '\\*\\*bold\\*\\* and \\_more\\_'],
    ['[buy](https://shop.example)', '\\[buy\\](https\\://shop.example)'],
    ['www.shop.example', 'www\\.shop.example'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['`code` & #1', '\\`code\\` \\& \\#1'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['7-OH is safe.', '7-OH is safe.'],
  ])('%s stays text', (quote, expected) => {
    expect(quoted(quote)).toBe(expected);
  });

  it('has a heading for the page, each claim and each section', () => {
    const findings = ['relieves-pain', 'treats-anxiety', 'natural-so-safe'].map((id) => findingOf(id));
    const attributions = [{ quote: 'a study', candidates: [], untraceable: null }];
    const headings =
      formatMarkdown(pageOf(findings, { attributions }), index, 'US', sayEnglish, spamWords).match(/^#+ .*$/gm) ?? [];
    expect(headings.filter((heading) => !heading.startsWith('###'))).toEqual([
      '# About kratom',
      '## If you need help',
      '## This page says: Kratom is safe because it is natural',
      '## This page says: Kratom relieves pain',
      '## This page says: Kratom relieves anxiety',
      '## Sources this page leaves out',
      '## Not said on this page',
      '## Studies it does not name',
    ]);
  });

  it('links quote and sources', () => {
    const markdown = formatMarkdown(
      pageOf([findingOf('addictive', { quote: 'it is' })]),
      index,
      null,
      sayEnglish,
      spamWords,
    );
    expect(markdown).toContain('[(on the page)](https://example.org/kratom#:~:text=it%20is)');
    expect(markdown).toContain('](<https://doi.org/');
  });
});
