import type { Span } from '../shared/finding.ts';

/** Spans by the block that they stand in, in their order. */
export function groupByBlock<T extends Span>(spans: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const span of spans) {
    const group = groups.get(span.block);
    if (group) group.push(span);
    else groups.set(span.block, [span]);
  }
  return groups;
}
