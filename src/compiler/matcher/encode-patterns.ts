import type { CompiledPattern } from './compile-patterns.ts';
import { encodeVlq } from './vlq.ts';

/** Patterns that are alike but for one concept, as the instances of a frame are. */
interface Group {
  /** The element that differs, or -1 for a pattern that is like no other. */
  slot: number;
  patterns: CompiledPattern[];
}

/**
 * Groups patterns, so that what a frame says is written once:
 *
 *   per group: polarity + 2·fixed, element count, slot + 1, then gap and concept of each element (none for the slot),
 *              how many patterns, then what each finds, as difference, and its concept in the slot
 *
 * `patterns` are those that find claims or those that find cues; returns them in the order in which they are written.
 */
export function encodePatterns(
  patterns: readonly CompiledPattern[],
  place: ReadonlyMap<string, number>,
): { coded: string; ordered: CompiledPattern[] } {
  const numbers: number[] = [];
  const ordered: CompiledPattern[] = [];
  for (const { slot, patterns: alike } of groupPatterns(patterns)) {
    const [first] = alike;
    numbers.push((first.polarity === 'denies' ? 1 : 0) + (first.fixed ? 2 : 0), first.elements.length, slot + 1);
    first.elements.forEach(({ gap, concept }, i) => {
      numbers.push(gap);
      if (i !== slot) numbers.push(place.get(concept) ?? 0);
    });
    numbers.push(alike.length);
    let finds = 0;
    for (const pattern of alike) {
      numbers.push(pattern.finds - finds);
      finds = pattern.finds;
      if (slot >= 0) numbers.push(place.get(pattern.elements[slot].concept) ?? 0);
      ordered.push(pattern);
    }
  }
  return { coded: encodeVlq(numbers), ordered };
}

function groupPatterns(patterns: readonly CompiledPattern[]): Group[] {
  const byKey = new Map<string, { slot: number; members: CompiledPattern[] }>();
  for (const pattern of patterns)
    pattern.elements.forEach((_, slot) => {
      const key = keyOf(pattern, slot);
      const known = byKey.get(key);
      if (known) known.members.push(pattern);
      else byKey.set(key, { slot, members: [pattern] });
    });
  const taken = new Set<CompiledPattern>();
  const groups: Group[] = [];
  for (const { slot, members } of [...byKey.values()].sort((a, b) => b.members.length - a.members.length)) {
    const left = members.filter((pattern) => !taken.has(pattern));
    if (left.length < 2) continue;
    for (const pattern of left) taken.add(pattern);
    groups.push({ slot, patterns: left.sort((a, b) => a.finds - b.finds) });
  }
  for (const pattern of patterns) if (!taken.has(pattern)) groups.push({ slot: -1, patterns: [pattern] });
  return groups;
}

function keyOf(pattern: CompiledPattern, slot: number): string {
  const elements = pattern.elements.map(({ gap, concept }, i) => `${gap} ${i === slot ? '' : concept}`);
  return `${slot} ${pattern.polarity} ${pattern.fixed} ${elements.join('\n')}`;
}
