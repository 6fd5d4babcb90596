import { describe, expect, it } from 'vitest';
import { loadSay, nearestLocale } from '../../src/words/load-say.ts';
import { sayFrom } from '../../src/words/say.ts';

const CATALOGUE = {
  name: 'Claim Check',
  badgeTitle: '{count} to look at',
  passages_one: '{count} passage',
  passages_other: '{count} passages',
};

describe('a text', () => {
  const say = sayFrom('en', CATALOGUE);

  it('stands as it is written', () => expect(say('name')).toBe('Claim Check'));
  it('takes its values by name', () => expect(say('badgeTitle', { count: 3 })).toBe('3 to look at'));
  it('keeps a place that nobody fills, to be seen', () => expect(say('badgeTitle')).toBe('{count} to look at'));
  it('takes no text for a place that a value brings along', () =>
    expect(say('badgeTitle', { count: '{count}' })).toBe('{count} to look at'));
  it.each([
    [0, '0 passages'],
    [1, '1 passage'],
    [21, '21 passages'],
  ])('for %i things has its form', (count, text) => expect(say.count('passages', count)).toBe(text));
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
