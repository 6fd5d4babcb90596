import type { ConceptTable } from './concept-table.ts';

/** A list for a small matcher: more phrases than this mean that a line says too much at once. */
const MOST = 5000;

/**
 * Every phrase of a concept, with its composites written out: words in small letters, one space between. Throws an Error
 * with problem and remedy where that are too many.
 */
export function flattenConcept(table: ConceptTable, key: string): string[] {
  const { phrases, composites } = table.form(key);
  const found = new Set(phrases);
  for (const parts of composites) {
    const sequences = parts
      .map((part) => flattenConcept(table, part))
      .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => (head ? `${head} ${tail}` : tail))), ['']);
    for (const sequence of sequences) found.add(sequence);
    if (found.size > MOST) throw new Error(`{${key}} makes more than ${MOST} phrases — split the line`);
  }
  return [...found];
}
