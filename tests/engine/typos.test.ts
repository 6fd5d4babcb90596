import { describe, expect, it } from 'vitest';
import { TypoTable } from '../../src/engine/typo-table.ts';
import { check, compiled, engine } from '../support/engine.ts';

const LISTED = ['analgesic', 'mitragynine', 'withdrawal'];
const table = new TypoTable(LISTED, (word) => LISTED.indexOf(word) + 1);

function read(word: string): string | undefined {
  const codes = Uint16Array.from(word, (character) => character.charCodeAt(0));
  return LISTED[table.find(codes, codes.length) - 1];
}

describe('a listed word is read with one slip', () => {
  it.each([
    ['a letter missing at the end', 'mitragynin', 'mitragynine'],
    ['a letter missing inside', 'analgsic', 'analgesic'],
    ['the first letter missing', 'ithdrawal', 'withdrawal'],
    ['a letter missing of a pair', 'withdrawl', 'withdrawal'],
    ['another letter', 'mitraginine', 'mitragynine'],
    ['another first letter', 'enalgesic', 'analgesic'],
    ['another last letter', 'analgesik', 'analgesic'],
    ['a letter twice', 'mitraggynine', 'mitragynine'],
    ['a letter in front', 'aanalgesic', 'analgesic'],
    ['a letter behind', 'withdrawale', 'withdrawal'],
    ['two letters swapped', 'withdrawla', 'withdrawal'],
    ['the first two swapped', 'naalgesic', 'analgesic'],
  ])('%s: %s', (_, typo, word) => {
    expect(read(typo)).toBe(word);
  });

  it.each(['mitragyn', 'mtragynin', 'anallgesik', 'withdrwaals', 'analge', 'withdrawing', 'drawing', ''])(
    'and not %j',
    (word) => {
      expect(read(word)).toBeUndefined();
    },
  );
});

it('every word of the list is one that patterns use', () => {
  const { typos = [] } = (compiled.dataset.language.get('morphology')?.value ?? {}) as { typos?: string[] };
  expect(typos.length).toBeGreaterThan(0);
  expect(typos.filter((word) => engine.matcher.words.idOf(word) === 0)).toEqual([]);
});

describe('in a sentence', () => {
  it.each([
    ['Kratom is addicitve.', 'addictive'],
    ['Kratom is not addictve.', 'addictive'],
    ['Kratom withdrawel is real.', 'causes-withdrawal'],
    ['Mitragynin is a partial mu-opioid agonist.', 'mitragynine-partial-mu-agonist'],
    ['Kratom helps with fybromyalgia.', 'treats-arthritis-fibromyalgia'],
    ['Kratom relieves anxeity.', 'treats-anxiety'],
    ['Kratom cures insomina.', 'improves-sleep'],
  ])('finds: %s', (text, claim) => {
    expect(check([text]).findings.map((finding) => finding.claim)).toContain(claim);
  });

  it.each([
    ['another word of English', 'Kratom is additive.'],
    ['a short word', 'Kratom relieves pian.'],
    ['two slips', 'Kratom relieves anxeitie.'],
  ])('does not find: %s', (_, text) => {
    expect(check([text]).findings).toEqual([]);
  });
});
