import { describe, expect, it } from 'vitest';
import { countryOf, helpLineOf } from '../../src/report/help-line.ts';
import { index } from './page-of.ts';

describe('the country of a locale', () => {
  it.each([
    ['en-US', 'US'],
    ['en-AU', 'AU'],
    ['zh-Hant-TW', 'TW'],
    ['de', null],
    ['en', null],
    ['not a locale', null],
    ['', null],
  ])('%j: %s', (locale, expected) => {
    expect(countryOf(locale)).toBe(expected);
  });
});

describe('the numbers of a country', () => {
  it.each([
    ['US', 'US'],
    ['CA', 'CA'],
    ['CA-QC', 'CA-QC'],
    ['CA-ON', 'CA'],
    ['DE-BE', 'DE-BE'],
    ['DE-XX', 'DE'],
    ['ZZ', undefined],
    ['MY', undefined],
    [null, undefined],
  ])('%s: those of %s', (country, expected) => {
    expect(helpLineOf(index.helpLines, country)?.country).toBe(expected);
  });
});
