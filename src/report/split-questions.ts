import type { ClaimView } from './claim-view.ts';

/** What a page says of some claims, and what it asks about them. A claim that it does both with is in both lists. */
export interface SaidAndAsked {
  said: ClaimView[];
  asked: ClaimView[];
}

/** Parts passages that ask from those that say something; the order is kept. */
export function splitQuestions(claims: readonly ClaimView[]): SaidAndAsked {
  const those = (asks: boolean): ClaimView[] =>
    claims
      .map((claim) => ({ ...claim, passages: claim.passages.filter((passage) => passage.asks === asks) }))
      .filter(({ passages }) => passages.length > 0);
  return { said: those(false), asked: those(true) };
}
