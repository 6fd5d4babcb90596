import { describe, expect, it } from 'vitest';
import { textFragmentLink } from '../../src/report/text-fragment.ts';

const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');

describe('a link to a quote', () => {
  it.each([
    ['https://example.org/a', 'is not addictive', 'https://example.org/a#:~:text=is%20not%20addictive'],
    ['https://example.org/a?b=c', 'safe', 'https://example.org/a?b=c#:~:text=safe'],
    ['https://example.org/a#top', 'safe', 'https://example.org/a#top:~:text=safe'],
    ['https://example.org/a#:~:text=old', 'safe', 'https://example.org/a#:~:text=safe'],
    ['https://example.org/a#top:~:text=old', 'safe', 'https://example.org/a#top:~:text=safe'],
    ['HTTP://example.org/', 'safe', 'HTTP://example.org/#:~:text=safe'],
    ['https://example.org/', '7-OH, & more', 'https://example.org/#:~:text=7%2DOH%2C%20%26%20more'],
    ['https://example.org/', '(it’s *safe*)', 'https://example.org/#:~:text=%28it%E2%80%99s%20%2Asafe%2A%29'],
    ['https://example.org/', 'half \ud83c pair', 'https://example.org/#:~:text=half%20%EF%BF%BD%20pair'],
    ['https://example.org/', 'whole 🌿', 'https://example.org/#:~:text=whole%20%F0%9F%8C%BF'],
  ])('%s %j', (url, quote, expected) => {
    expect(textFragmentLink(url, quote)).toBe(expected);
  });

  it('names the first and last words of a long quote', () => {
    expect(textFragmentLink('https://example.org/', long)).toBe(
      'https://example.org/#:~:text=word0%20word1%20word2%20word3%20word4%20word5,' +
        'word54%20word55%20word56%20word57%20word58%20word59',
    );
  });

  it('keeps a long quote of one word whole', () => {
    expect(textFragmentLink('https://example.org/', 'a'.repeat(300))).toContain('a'.repeat(300));
  });

  it.each([[null], ['file:///home/me/a.html'], ['javascript:alert(1)'], ['about:blank']])('has none for %s', (url) => {
    expect(textFragmentLink(url, 'safe')).toBeNull();
  });
});
