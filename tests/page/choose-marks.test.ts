import { describe, expect, it } from 'vitest';
import { chooseMarks, MANY_MARKS } from '../../src/page/choose-marks.ts';
import type { Finding } from '../../src/shared/finding.ts';
import type { Mark, Reading } from '../../src/shared/reading.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';

const wanted = DEFAULT_SETTINGS.marks;
const wishes = { wanted, hidden: new Set<number>(), all: false };
const of = (claim: string, reading: Reading = 'false', danger = false) => ({ claim, reading, danger }) as Finding;
const markOf = ({ reading }: Finding): Mark | null => (reading === 'accurate' ? 'fits' : 'contradicted');
const times = (count: number, finding: Finding): Finding[] => Array.from({ length: count }, () => finding);
const many = [
  ...times(MANY_MARKS, of('cures')),
  of('cures', 'unsupported'),
  of('safe'),
  of('safe', 'false', true),
  of('safe', 'false', true),
  of('cures'),
];

describe('marks are drawn', () => {
  it('where the reader wants them, and on every danger', () => {
    const findings = [of('a'), of('b', 'accurate'), of('c', 'accurate', true)];
    expect(chooseMarks(findings, markOf, wishes)).toEqual({ drawn: [0, 2], of: 2 });
    const all = { ...wishes, wanted: { ...wanted, fits: true } };
    expect(chooseMarks(findings, markOf, all)).toEqual({ drawn: [0, 1, 2], of: 3 });
  });

  it(`on all of ${MANY_MARKS}`, () => {
    expect(chooseMarks(many.slice(0, MANY_MARKS), markOf, wishes).drawn).toHaveLength(MANY_MARKS);
  });

  it('of more, on the first of each claim and reading and on every danger', () => {
    const first = MANY_MARKS;
    expect(chooseMarks(many, markOf, wishes)).toEqual({
      drawn: [0, first, first + 1, first + 2, first + 3],
      of: many.length,
    });
  });

  it('of more, on all when the reader asks for it', () => {
    expect(chooseMarks(many, markOf, { ...wishes, all: true }).drawn).toHaveLength(many.length);
  });

  it('on none that the reader has hidden: the next one is then the first', () => {
    const { drawn, of: count } = chooseMarks(many, markOf, { ...wishes, hidden: new Set([0, MANY_MARKS + 2]) });
    expect(drawn).toEqual([1, MANY_MARKS, MANY_MARKS + 1, MANY_MARKS + 3]);
    expect(count).toBe(many.length - 2);
  });
});
