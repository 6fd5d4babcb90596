import { expect, it } from 'vitest';
import { isOlderThan } from '../../src/shared/is-older-than.ts';

it.each([
  ['2026-03-15', '2026-09-14', false],
  ['2026-03-15', '2026-09-15', false],
  ['2026-03-15', '2026-09-16', true],
  ['2026-08-31', '2027-02-28', false],
  ['2026-08-31', '2027-03-01', true],
  ['2025-09-30', '2026-03-31', true],
  ['2026-10-02', '2027-01-20', false],
  ['2024-01-31', '2026-11-25', true],
])('%s is more than six months before %s: %s', (date, today, isOld) => {
  expect(isOlderThan(date, 6, today)).toBe(isOld);
});
