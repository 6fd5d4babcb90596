import { describe, expect, it } from 'vitest';
import { spamWords } from '../../src/generated/spam-words.ts';
import { formatMarkdown } from '../../src/report/format-markdown.ts';
import { formatText } from '../../src/report/format-text.ts';
import type { SpamReport } from '../../src/shared/spam.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { index, pageOf } from './page-of.ts';

const place = { at: null, post: 0, url: null, measured: null, weight: 0 };
const spam: SpamReport = {
  level: 'some',
  weight: 2,
  signals: [
    { ...place, signal: 'discount-code', quote: 'Use code *LEAF15*', weight: 1 },
    { ...place, signal: 'paid-link', quote: '', url: 'hxxps://shop[.]example/?aff=1', weight: 1 },
    ...[1, 2, 3, 4].map((n) => ({
      ...place,
      signal: 'paid-link' as const,
      quote: `link ${n}`,
      measured: `Number ${n}.`,
    })),
  ],
  absent: ['look-alike-host'],
  isShop: true,
  wordsRead: 12,
};
const paper = { ...spam, level: 'none', weight: 0, signals: [], isShop: false } as const;

describe.each([
  { name: 'text', format: formatText },
  { name: 'Markdown', format: formatMarkdown },
])('signals of spam as $name', ({ format }) => {
  const print = (found: SpamReport | null) =>
    format(pageOf([], { spam: found }), index, null, sayEnglish, spamWords).replace(/\s+/g, ' ');

  it('a page that sells is told so before all else', () => {
    const printed = print(spam);
    expect(printed.indexOf(spamWords.shop)).toBeGreaterThan(0);
    expect(printed.indexOf(spamWords.shop)).toBeLessThan(printed.indexOf('No claim to correct'));
    expect(print({ ...paper, signals: [] })).not.toContain(spamWords.shop);
  });

  it('each has its title, its first places, why it matters and an innocent explanation', () => {
    const printed = print(spam);
    for (const { id, title, why, innocent } of spamWords.signals) {
      const isFound = id === 'discount-code' || id === 'paid-link';
      for (const told of [title, why, innocent]) expect(printed.includes(told), `${id}: ${told}`).toBe(isFound);
    }
    expect(printed).toContain('Number 2.');
    expect(printed).not.toContain('link 3');
  });

  it('the heading says that they are signals, and no verdict', () => {
    expect(print(spam)).toContain('Signals often seen in SEO spam, found on this page');
    expect(print(spam)).not.toMatch(/this (?:page )?is spam/i);
  });

  it('addresses lead nowhere', () => {
    expect(print(spam).replaceAll('\\', '')).toContain('hxxps://shop[.]example/?aff=1');
    expect(print(spam)).not.toContain('https://shop');
  });

  it('nothing is told where nobody looked', () => expect(print(null)).not.toContain(spamWords.title));
});
