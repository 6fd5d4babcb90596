import { expect, it } from 'vitest';
import { dateWords } from '../../src/report/date-words.ts';

it.each([
  ['2026-11-22', '22 November 2026'],
  ['2016-05', 'May 2016'],
  ['2016', '2016'],
])('%s reads "%s"', (date, words) => expect(dateWords(date)).toBe(words));
