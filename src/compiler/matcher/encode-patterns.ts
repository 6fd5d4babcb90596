import type { CompiledPattern } from './compile-patterns.ts';
import type { ConceptReferences } from './concept-references.ts';
import { encodeVlq } from './vlq.ts';

/** Patterns that are alike but for one concept, as the instances of a frame are. */
interface Group {
  /** The element that differs, or -1 for a pattern that is like no other. */
  slot: number;
  patterns: CompiledPattern[];
}

/** The patterns as they are written; their concepts are among the references of the whole language. */
export interface PatternColumns {
  heads: string;
  gaps: string;
  finds: string;
}

/**
 * Groups patterns, so that what a frame says is written once. What is alike stands together, since that deflates best:
 *
 *   heads     per group: polarity + 2·fixed, element count, slot + 1, then how many patterns where there is a slot
 *   gaps      of each element but the first
 *   finds     of each pattern of a slot, as difference to the one before in its group; of a pattern alone as difference to the one
 *             alone before it, forward even, back odd
 *   concepts  of each element (none for the slot), then of each pattern in the slot: added to `concepts`
 *
 * `patterns` are those that find claims, then those that find cues; returns them in the order in which they are written.
 */
export function encodePatterns(
  patterns: readonly CompiledPattern[][],
  concepts: ConceptReferences,
): { columns: PatternColumns; ordered: CompiledPattern[] } {
  const heads: number[] = [];
  const gaps: number[] = [];
  const finds: number[] = [];
  const ordered: CompiledPattern[] = [];
  let alone = 0;
  for (const { slot, patterns: alike } of patterns.flatMap(groupPatterns)) {
    const [{ polarity, fixed, elements }] = alike;
    heads.push((polarity === 'denies' ? 1 : 0) + (fixed ? 2 : 0), elements.length, slot + 1);
    gaps.push(...elements.slice(1).map(({ gap }) => gap));
    for (const [i, { concept }] of elements.entries()) if (i !== slot) concepts.add(concept);
    if (slot < 0) {
      const step = alike[0].finds - alone;
      finds.push(step < 0 ? -2 * step - 1 : 2 * step);
      alone = alike[0].finds;
    } else {
      heads.push(alike.length);
      for (const [i, pattern] of alike.entries()) {
        finds.push(pattern.finds - (i === 0 ? 0 : alike[i - 1].finds));
        concepts.add(pattern.elements[slot].concept);
      }
    }
    ordered.push(...alike);
  }
  return { columns: { heads: encodeVlq(heads), gaps: encodeVlq(gaps), finds: encodeVlq(finds) }, ordered };
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
