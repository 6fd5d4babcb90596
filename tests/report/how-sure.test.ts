import { describe, expect, it } from 'vitest';
import { howSure } from '../../src/report/how-sure.ts';
import type { Claim } from '../../src/shared/claim.ts';
import { index } from './page-of.ts';

const FEW = 'Few studies, but serious harm has been seen; treat it as dangerous.';
const base = [...index.claims.values()][0];
const claim = (changes: Partial<Claim>): Claim => ({
  ...base,
  kind: 'harm',
  says: 'Kratom is addictive',
  saysNot: 'Kratom is not addictive',
  ...changes,
});

describe('how sure', () => {
  it.each<[Partial<Claim>, boolean, string]>([
    [{ verdict: 'supported', certainty: 'high' }, false, 'Sure: kratom is addictive.'],
    [{ verdict: 'supported', certainty: 'moderate' }, true, 'Fairly sure: kratom is addictive.'],
    [{ verdict: 'contradicted', certainty: 'moderate' }, true, 'Fairly sure: kratom is not addictive.'],
    [{ verdict: 'contradicted', certainty: 'low' }, false, 'Not sure: kratom is not addictive.'],
    [{ verdict: 'contradicted', certainty: 'low' }, true, FEW],
    [{ verdict: 'preliminary', certainty: 'low' }, false, 'Not sure: whether kratom is addictive.'],
    [{ verdict: 'unsupported', certainty: 'very-low' }, false, 'Hardly known: whether kratom is addictive.'],
    [{ verdict: 'disputed', certainty: 'moderate' }, false, 'Fairly sure: the evidence points both ways.'],
    [{ verdict: 'disputed', certainty: 'low' }, false, 'Not sure: whether kratom is addictive.'],
    [{ verdict: 'preliminary', certainty: 'low' }, true, FEW],
    [{ verdict: 'preliminary', certainty: 'very-low' }, true, FEW],
    [{ verdict: 'unsupported', certainty: 'low', kind: 'benefit' }, true, FEW],
    [
      { verdict: 'unsupported', certainty: 'very-low', kind: 'benefit' },
      true,
      'Hardly known: whether kratom is addictive.',
    ],
    [
      { verdict: 'supported', certainty: 'high', says: 'Thailand legalised kratom' },
      false,
      'Sure: Thailand legalised kratom.',
    ],
    [{ verdict: 'supported', certainty: 'high', says: '7-OH is strong' }, false, 'Sure: 7-OH is strong.'],
    [{ verdict: 'supported', certainty: 'high', says: 'WHO did not ask' }, false, 'Sure: WHO did not ask.'],
    [{ verdict: 'supported', certainty: 'high', says: 'A dose is safe' }, false, 'Sure: a dose is safe.'],
  ])('%o, danger %s: %s', (changes, danger, expected) => {
    expect(howSure(index.readingWords, claim(changes), danger)).toBe(expected);
  });

  it('keeps the capital of names at the head of a claim, and no other', () => {
    const capitals = new Set<string>();
    for (const each of index.claims.values()) {
      const [, , object] = /^([^:]+): (?:whether )?(\S+)/.exec(howSure(index.readingWords, each, false)) ?? [];
      if (/^\p{Lu}/u.test(object)) capitals.add(object);
    }
    expect([...capitals]).toEqual(['Thailand']);
  });
});
