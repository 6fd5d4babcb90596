import { describe, expect, it } from 'vitest';
import { loadSay } from '../../src/words/load-say.ts';
import { nearestLocale } from '../../src/words/nearest-locale.ts';
import { type Locale, sayFrom } from '../../src/words/say.ts';

const CATALOGUE = {
  name: 'Claim Check',
  badge_title: '{count} to look at',
  popup_claims_one: '{count} claim',
  popup_claims_other: '{count} claims',
};

describe('a text', () => {
  const say = sayFrom('en', CATALOGUE);

  it('stands as it is written', () => expect(say('name')).toBe('Claim Check'));
  it('takes its values by name', () => expect(say('badge_title', { count: 3 })).toBe('3 to look at'));
  it('keeps a place that nobody fills, to be seen', () => expect(say('badge_title')).toBe('{count} to look at'));
  it('takes no text for a place that a value brings along', () =>
    expect(say('badge_title', { count: '{count}' })).toBe('{count} to look at'));
  it.each([
    [0, '0 claims'],
    [1, '1 claim'],
    [21, '21 claims'],
    [1200, '1,200 claims'],
  ])('for %i things has its form', (count, text) => expect(say.count('popup_claims', count)).toBe(text));
});

describe('a date', () => {
  it.each([
    ['en', '2026-11-22', '22 November 2026'],
    ['en', '2016-05', 'May 2016'],
    ['en', '2016', '2016'],
    ['de', '2026-11-22', '22. November 2026'],
    ['th', '2026-11-22', '22 พฤศจิกายน 2026'],
  ])('in %s: %s', (locale, date, words) => expect(sayFrom(locale as Locale, {}).date(date)).toBe(words));
});

describe('a list', () => {
  it.each([
    ['en', 'conjunction', 'a, b and c'],
    ['en', 'unit', 'a, b, c'],
    ['es', 'conjunction', 'a, b y c'],
  ] as const)('in %s, a %s', (locale, type, words) =>
    expect(sayFrom(locale as Locale, {}).list(['a', 'b', 'c'], type)).toBe(words),
  );
});

describe('a language', () => {
  it.each([
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['tlh', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%j is served in %s', (language, locale) => expect(nearestLocale(language)).toBe(locale));

  it('comes with the texts of the interface', async () => {
    const say = await loadSay('en-AU');
    expect(say.locale).toBe('en');
    expect(say('name')).toBe('Kratom Claim Check');
  });
});
