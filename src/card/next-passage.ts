/** A marked passage, by its number, and where its words stand in the viewport. */
export interface StandingPassage {
  index: number;
  top: number;
  bottom: number;
}

/**
 * The passage to go to: after or before the one where the reader was last, else the first that is not yet above, or the last
 * that is not yet below what is in view. `null` where there is no further one.
 * @param passages in the order of the page
 * @param last number of the passage where the reader was; `null` where it was none of these
 * @param fresh begins at that end of the page
 */
export function nextPassage(
  passages: readonly StandingPassage[],
  by: 1 | -1,
  { last, fresh, height }: { last: number | null; fresh: boolean; height: number },
): number | null {
  if (passages.length === 0) return null;
  if (fresh) return passages[by === 1 ? 0 : passages.length - 1].index;
  const at = passages.findIndex(({ index }) => index === last);
  if (at >= 0) return passages[at + by]?.index ?? null;
  const further = by === 1 ? passages.find(({ bottom }) => bottom > 0) : passages.findLast(({ top }) => top < height);
  return further?.index ?? null;
}
