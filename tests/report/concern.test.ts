import { describe, expect, it } from 'vitest';
import { claimsOfConcern, isOfConcern } from '../../src/report/concern.ts';
import type { Reading, Reason } from '../../src/shared/reading.ts';

const result = (reading: Reading, because: Reason = 'affirms') => ({ reading, because, danger: false });

describe('of concern', () => {
  it.each<[Reading, boolean]>([
    ['false', true],
    ['unsupported', true],
    ['overstated', true],
    ['one-sided', false],
    ['repeats-false', false],
    ['repeats-unsupported', false],
    ['fair', false],
    ['accurate', false],
    ['question', false],
    ['not-checked', false],
    ['page-newer', false],
  ])('%s: %s', (reading, expected) => {
    expect(isOfConcern(result(reading))).toBe(expected);
  });

  it('is not what the law may have changed since', () => {
    expect(isOfConcern(result('false', 'old-data'))).toBe(false);
  });

  it('does not ask for danger', () => {
    expect(isOfConcern({ ...result('fair'), danger: true })).toBe(false);
  });

  it('counts claims, not passages, in the order of the page', () => {
    const findings = [
      { claim: 'b', ...result('false') },
      { claim: 'a', ...result('overstated') },
      { claim: 'b', ...result('unsupported') },
      { claim: 'c', ...result('fair') },
    ];
    expect(claimsOfConcern(findings)).toEqual(['b', 'a']);
  });
});
