import type { SpamSignalId } from '../shared/spam.ts';
import { type Detector, placesOf, unquoted } from './detector.ts';
import type { SpamPage } from './spam-page.ts';

/** A phrase of its own kind in the page's own words. */
const spoken =
  (signal: SpamSignalId): Detector =>
  (page) =>
    placesOf(unquoted(page.phrases(signal)));

/** The page asks for money: in its own words, outside of posts. */
const isSelling = (page: SpamPage): boolean =>
  ['purchase-call', 'sales-terms', 'discount-code'].some((kind) =>
    page.phrases(kind).some(({ at, isQuoted }) => !isQuoted && !page.isInPost(at)),
  ) || page.links.some(({ at, isPaid }) => isPaid && at !== null && !page.isInPost(at));

/** What a page says in its own voice about health, and sells. */
const claimsBesideSale: Detector = (page) => {
  const claims = page.ownHealthClaims().filter(({ quote }) => !page.isInPost(quote));
  return claims.length > 0 && isSelling(page) ? placesOf(claims) : [];
};

/** The disclaimer is a fault only where health claims stand beside it. */
const disclaimerBesideClaims: Detector = (page) => {
  const claims = page.ownHealthClaims().length;
  if (claims === 0) return [];
  return placesOf(page.phrases('disclaimer-beside-claims')).map((place) => ({
    ...place,
    measured: `Health claims on the same page: ${claims}.`,
  }));
};

/** Testimonials that a page tells for what it offers; in a thread everybody tells their own story. */
const testimonialAsEvidence: Detector = (page) => {
  const told = page.phrases('testimonial-as-evidence').filter(({ at, isQuoted }) => !isQuoted && !page.isInPost(at));
  // one person's story stands as evidence only for what is offered with it
  const stories = isSelling(page) ? page.ownHealthClaims() : [];
  const own = stories
    .filter(({ basis, quote }) => basis === 'self' && !page.isInPost(quote))
    .map(({ sentence }) => ({ at: sentence }));
  return [...placesOf(told), ...own];
};

/** What makes an offer of a private message: goods, a price, a code or a call in the same block. */
const TRADING = ['sales-terms', 'discount-code', 'purchase-call', 'prices', 'private-goods'];

const privateOffer: Detector = (page) =>
  placesOf(
    unquoted(page.phrases('private-offer')).filter(({ at }) =>
      TRADING.some((kind) => page.blocksWith(kind).has(at.block)),
    ),
  );

export const sellingSignals = {
  'purchase-call': spoken('purchase-call'),
  'sales-terms': spoken('sales-terms'),
  'discount-code': spoken('discount-code'),
  'claims-beside-sale': claimsBesideSale,
  'disclaimer-beside-claims': disclaimerBesideClaims,
  'testimonial-as-evidence': testimonialAsEvidence,
  'private-offer': privateOffer,
} satisfies Partial<Record<SpamSignalId, Detector>>;
