import { describe, expect, it } from 'vitest';
import { spamWords } from '../../src/generated/spam-words.ts';
import { formatText } from '../../src/report/format-text.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from './page-of.ts';

describe('the text report', () => {
  const text = formatText(
    pageOf(
      [
        findingOf('native-southeast-asia'),
        findingOf('addictive', { polarity: 'denies', quote: 'it is not addictive' }),
        findingOf('treats-ptsd', { mode: 'reports' }),
      ],
      {
        attributions: [
          { quote: 'One study published in 2016', candidates: ['bath-2020-conditions'], untraceable: null },
        ],
      },
    ),
    index,
    'US',
    sayEnglish,
    spamWords,
  );

  it('opens on title, address and one sentence', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      'About kratom',
      'https://example.org/kratom',
      '',
      '3 claims about kratom: 1 contradicted, 1 could be dangerous.',
      'Passed on from others: 1 without good evidence.',
    ]);
  });

  it('tells a claim in the order of the card', () => {
    const order = [
      '1. This page says: Kratom is not addictive',
      '“it is not addictive”',
      '[Contradicted, risky] The evidence says otherwise.',
      'What is known:',
      'Fairly sure: kratom is addictive.',
      'Stopping after daily use can be hard.',
      'Not cited on this page:',
    ].map((part) => text.indexOf(part, text.indexOf('1. This')));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('says where a passage puts the claim otherwise than the first', () => {
    const both = pageOf([
      findingOf('addictive', { polarity: 'denies', quote: 'it is not addictive' }),
      findingOf('addictive', { quote: 'it is addictive' }),
    ]);
    expect(formatText(both, index, null, sayEnglish, spamWords)).toContain(`
1. This page says: Kratom is not addictive
   “it is not addictive”
   → [Contradicted, risky] The evidence says otherwise. Acting on this could be dangerous.
     Its sources: No source is given for this.
   This page says: Kratom is addictive
   “it is addictive”
   → [Matches evidence] This matches what is known.
`);
  });

  it('has the sections that are due', () => {
    expect(text).toContain('\nIf you need help\n');
    expect(text).toContain('\nSources this page leaves out\n');
    expect(text).toContain('\nStudies it does not name\n  “One study published in 2016”\n    It names no study.\n');
    expect(text).not.toContain('Not said on this page');
    expect(text).not.toContain('\nEvidence\n');
  });

  it('names accurate facts without a source, and not their sources', () => {
    expect(text).toContain('Accurate, but without a source here: Kratom is a tree native to Southeast Asia');
    expect(text).not.toContain('botany.dnp.go.th');
  });

  it('ends on date, requests and advice', () => {
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'Evidence of 22 November 2026. No requests: everything here stays on your machine. Not medical or legal advice.',
    );
  });

  it('keeps lines short, but for addresses', () => {
    const long = text.split('\n').filter((line) => line.length > 100 && !line.includes('http'));
    expect(long.filter((line) => !line.startsWith('Evidence of'))).toEqual([]);
  });

  it('lets no page speak to the terminal', () => {
    const hostile = findingOf('addictive', {
      quote: '\u001b[2J\u0007it\u202e is\u009b1m',
      context: '\u001b]0;x\u0007',
    });
    const out = formatText(pageOf([hostile], { title: '\u001b[31mRed' }), index, null, sayEnglish, spamWords);
    expect(out).not.toMatch(/[^\n\P{Cc}]|[\u202A-\u202E]/u);
  });

  it('says that a page without a claim is not a safe one', () => {
    expect(formatText(pageOf([], { url: null }), index, null, sayEnglish, spamWords)).toBe(
      `About kratom

No claim to correct was found. That is not a check of the product, or of what the page leaves out.

Evidence of 22 November 2026. No requests: everything here stays on your machine. Not medical or legal advice.
`,
    );
  });
});
