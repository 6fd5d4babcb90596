/** Part of a text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Index of the last of `sorted` (by start) that begins at or before `offset`; -1 for none. Binary search. */
export function lastFrom(sorted: readonly Stretch[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Tells whether an offset lies in none of the stretches, as they are now. They may not overlap. */
export function outside(stretches: readonly Stretch[]): (offset: number) => boolean {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  return (offset) => {
    const last = lastFrom(sorted, offset);
    return last < 0 || sorted[last].end <= offset;
  };
}
