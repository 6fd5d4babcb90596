import type { PageMarks } from '../page/page-marks.ts';
import { type MarkedPassage, normaliseQuote } from '../shared/corrections.ts';
import type { CheckedPage } from '../shared/frame-handle.ts';
import type { Point } from './pointer-rest.ts';

/** A marked passage by its number, and where it stands. */
export interface DrawnPassage {
  index: number;
  ranges: Range[];
}

/** Pixels around a passage that the pointer may be in on its way to the card. */
const MARGIN = 12;

/** What is drawn now, in the order of the page. */
export function drawnPassages(marks: PageMarks | undefined): DrawnPassage[] {
  if (!marks?.isOn) return [];
  return marks.chosen.drawn
    .map((index) => ({ index, ranges: marks.rangesOf(index) }))
    .filter(({ ranges }) => ranges.length > 0);
}

/** All that was found, as corrections know it. */
export function markedPassages(checked: CheckedPage | undefined): MarkedPassage[] {
  if (!checked) return [];
  const { page, result } = checked;
  return result.findings.map(({ claim, reading, quote: { block, start, end } }) => ({
    claim,
    reading,
    quote: normaliseQuote(page.blocks[block].text.slice(start, end)),
  }));
}

/** Whether some ranges begin where others do: it is the same passage, although the page was read anew. */
export function standsAt([first]: readonly Range[], ranges: readonly Range[]): boolean {
  return (
    first !== undefined &&
    ranges.some(
      ({ startContainer, startOffset }) => startContainer === first.startContainer && startOffset === first.startOffset,
    )
  );
}

/** Whether a point is on a passage, or nearly. */
export function isNear(ranges: readonly Range[], { x, y }: Point): boolean {
  return ranges.some((range) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        x >= left - MARGIN && x <= right + MARGIN && y >= top - MARGIN && y <= bottom + MARGIN,
    ),
  );
}

/** From where to where a passage reaches in the viewport. */
export function extent(ranges: readonly Range[]): { top: number; bottom: number } {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
}
