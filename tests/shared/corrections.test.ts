import { describe, expect, it } from 'vitest';
import {
  type Correction,
  hides,
  normaliseQuote,
  pageKey,
  parseCorrections,
  storeCorrections,
} from '../../src/shared/corrections.ts';

const here = { site: 'a.test', page: pageKey('https://a.test/one') };
const correction: Correction = {
  claim: 'addictive',
  reading: 'false',
  quote: 'kratom is not addictive',
  reason: 'joke',
  scope: 'page',
  ...here,
  date: '2026-11-25',
};
const passage = { claim: 'addictive', reading: 'false' as const, quote: ' Kratom is\n not addictive ' };

describe('a correction hides', () => {
  const elsewhere = { site: 'a.test', page: pageKey('https://a.test/two') };
  const faraway = { site: 'b.test', page: here.page };

  it.each([
    { scope: 'page' as const, hidden: [true, false, false] },
    { scope: 'site' as const, hidden: [true, true, false] },
    { scope: 'everywhere' as const, hidden: [true, true, true] },
  ])('the same words: $scope', ({ scope, hidden }) => {
    expect([here, elsewhere, faraway].map((place) => hides({ ...correction, scope }, passage, place))).toEqual(hidden);
  });

  it.each([
    { other: 'claim', change: { claim: 'legal' } },
    { other: 'reading', change: { reading: 'fair' as const } },
    { other: 'quote', change: { quote: 'kratom is hardly addictive' } },
  ])('no other $other', ({ change }) => {
    expect(hides({ ...correction, scope: 'everywhere' }, { ...passage, ...change }, here)).toBe(false);
  });
});

describe('a page is remembered', () => {
  it('by its address, whatever part of it is in view', () => {
    expect(pageKey('https://a.test/one#top')).toBe(pageKey('https://a.test/one'));
    expect(pageKey('https://a.test/one?x')).not.toBe(pageKey('https://a.test/one'));
  });

  it('without its address', () => expect(pageKey('https://a.test/private')).toMatch(/^[0-9a-f]{8}$/));
});

it('words are compared without white space and capitals', () => {
  expect(normaliseQuote('  Kratom\t IS \n safe')).toBe('kratom is safe');
});

describe('what is stored', () => {
  it('is read back as it was', () => {
    expect(parseCorrections(JSON.parse(JSON.stringify(storeCorrections([correction]))))).toEqual([correction]);
  });

  it.each([undefined, null, 7, 'x', [], {}, { corrections: 'x' }, { version: 9, corrections: null }])(
    'gives nothing and throws nothing: %j',
    (stored) => expect(parseCorrections(stored)).toEqual([]),
  );

  it('loses a damaged entry and no other', () => {
    const damaged = [
      null,
      {},
      { ...correction, scope: 'world' },
      { ...correction, reading: 'x' },
      { ...correction, site: 3 },
    ];
    expect(parseCorrections({ version: 1, corrections: [...damaged, correction] })).toEqual([correction]);
  });

  it('has a limit, over which the oldest go', () => {
    const many = Array.from({ length: 2001 }, (_, i) => ({ ...correction, quote: String(i) }));
    const { corrections } = storeCorrections(many);
    expect([corrections.length, corrections[0].quote]).toEqual([2000, '1']);
  });
});
