import { MARKS, type Mark } from '../shared/reading.ts';
import type { ClaimView, PassageView } from './claim-view.ts';

/** A mark, or none where a passage is never marked. */
export type MarkOrNone = Mark | 'none';

export const CLAIM_ORDERS = ['harm', 'page'] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/** What a reader wants to see of a page's claims. */
export interface ClaimChoice {
  /** Only claims whose worst passage bears it, and of them only the passages that do; `null` for all. */
  mark: MarkOrNone | null;
  /** Only passages that could be dangerous. */
  danger: boolean;
  /** Words of the page or of the claim; each must be there, as a part of a word too. */
  words: string;
  order: ClaimOrder;
}

/**
 * The claims, and of each the passages, that a reader wants to see. `claims` come worst first, and so do their passages;
 * in the order of the page both stand as the page has them. A claim without a passage left is left out.
 */
export function chooseClaims(claims: readonly ClaimView[], { mark, danger, words, order }: ClaimChoice): ClaimView[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const hasAll = (text: string): boolean => wanted.every((word) => text.toLowerCase().includes(word));
  const chosen = claims
    .filter((claim) => mark === null || markOf(claim) === mark)
    .map((claim) => {
      const isMeant = hasAll(`${claim.passages[0].says} ${claim.known}`);
      const passages = claim.passages.filter(
        (passage) =>
          (mark === null || (passage.mark ?? 'none') === mark) &&
          (!danger || passage.dangerous) &&
          (isMeant || hasAll(`${passage.says} ${passage.context ?? ''} ${passage.quote}`)),
      );
      return { ...claim, passages: order === 'page' ? passages.sort(byPlace) : passages };
    })
    .filter(({ passages }) => passages.length > 0);
  return order === 'page' ? chosen.sort((a, b) => byPlace(a.passages[0], b.passages[0])) : chosen;
}

/** How many claims have a mark as the worst that the page says of them; in the order of the legend, none last. */
export function countMarks(claims: readonly ClaimView[]): { mark: MarkOrNone; count: number }[] {
  return [...MARKS, 'none' as const]
    .map((mark) => ({ mark, count: claims.filter((claim) => markOf(claim) === mark).length }))
    .filter(({ count }) => count > 0);
}

/** Some passage of it could be dangerous. */
export const isDangerous = ({ passages }: ClaimView): boolean => passages.some(({ dangerous }) => dangerous);

const markOf = ({ passages: [worst] }: ClaimView): MarkOrNone => worst.mark ?? 'none';

function byPlace({ origin: a }: PassageView, { origin: b }: PassageView): number {
  return a.report - b.report || a.index - b.index;
}
