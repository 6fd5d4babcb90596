import type { Finding } from '../shared/finding.ts';
import type { Mark } from '../shared/reading.ts';

/** More marks than this and a page is all lines: then each claim is marked once for each way in which it is put. */
export const MANY_MARKS = 40;

/** What a reader wants to see of what was found. */
export interface MarkWishes {
  /** Which marks are drawn; danger is drawn whatever it says. */
  wanted: Record<Mark, boolean>;
  /** Numbers of findings that the reader has hidden. */
  hidden: ReadonlySet<number>;
  /** Every mark, however many there are. */
  all: boolean;
}

/** Numbers of findings, in the order of the page. */
export interface ChosenMarks {
  /** To be drawn. */
  drawn: number[];
  /** How many there would be with `all`. */
  of: number;
}

/** Chooses what to mark: what the reader wants, and of very many the first of each claim and reading and every danger. */
export function chooseMarks(
  findings: readonly Finding[],
  markOf: (finding: Finding) => Mark | null,
  { wanted, hidden, all }: MarkWishes,
): ChosenMarks {
  const visible = findings.flatMap((finding, index) => {
    const mark = markOf(finding);
    return !hidden.has(index) && (finding.danger || (mark && wanted[mark])) ? [index] : [];
  });
  if (all || visible.length <= MANY_MARKS) return { drawn: visible, of: visible.length };
  const met = new Set<string>();
  const drawn = visible.filter((index) => {
    const { claim, reading, danger } = findings[index];
    const key = `${claim} ${reading}`;
    const isFirst = !met.has(key);
    met.add(key);
    return isFirst || danger;
  });
  return { drawn, of: visible.length };
}
