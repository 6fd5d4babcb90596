import type { ClaimRecord, Dataset } from './dataset.ts';
import type { CompiledPattern } from './matcher/compile-patterns.ts';
import type { ProblemList } from './problem-list.ts';

/**
 * Adds a problem for every two claims that the very same pattern finds and that nothing tells apart: neither narrows the other, and
 * both may be said of the same substance. The engine would name both, and nobody could say which is meant.
 * `claims` in the order of `patterns[].finds`; patterns of other things are left alone.
 */
export function reportTies(
  patterns: readonly CompiledPattern[],
  claims: readonly ClaimRecord[],
  { claims: entries }: Dataset,
  problems: ProblemList,
): void {
  const first = new Map<string, CompiledPattern>();
  const told = new Set<string>();
  for (const pattern of patterns) {
    const claim = claims[pattern.finds];
    if (!claim) continue;
    const words = pattern.elements.map(({ concept, gap }) => `${gap} ${concept}`).join(' ');
    const before = first.get(words);
    if (!before) first.set(words, pattern);
    const other = claims[before?.finds ?? pattern.finds];
    const pair = `${other.id} ${claim.id}`;
    if (!before || areToldApart(claim, other) || told.has(pair)) continue;
    told.add(pair);
    const entry = entries.find(({ value }) => value.id === claim.id);
    if (entry)
      problems.add(
        entry.file,
        ['patterns'],
        `"${pattern.source}" finds the same words as "${before.source}" of ${other.id}`,
        `make one of the two say more, or write under \`narrows\` which claim is a special case of the other`,
      );
  }
}

function areToldApart(a: ClaimRecord, b: ClaimRecord): boolean {
  const isNarrower = (claim: ClaimRecord, { id }: ClaimRecord) => claim.narrows?.includes(id) ?? false;
  const haveOtherSubjects = a.subject !== undefined && b.subject !== undefined && a.subject !== b.subject;
  return a.id === b.id || isNarrower(a, b) || isNarrower(b, a) || haveOtherSubjects;
}
