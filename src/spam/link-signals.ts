import { lastFrom } from '../citations/stretches.ts';
import type { Span } from '../shared/finding.ts';
import type { SpamSignalId } from '../shared/spam.ts';
import { type Detector, type Place, placesOf, unquoted } from './detector.ts';
import { groupByBlock } from './group-by-block.ts';
import { lookAlike } from './look-alike.ts';
import type { SeenLink } from './page-links.ts';
import type { SpamPage } from './spam-page.ts';

const placeOf = ({ at, text, href }: SeenLink): Place => ({ ...(at ? { at } : { quote: text }), href });

const linksThat =
  (test: (link: SeenLink, page: SpamPage) => boolean): Detector =>
  (page) =>
    page.links.filter((link) => test(link, page)).map(placeOf);

/** The words of rel by which a page says that it does not vouch for a link. */
const LABELS = ['sponsored', 'nofollow', 'ugc'];

const hasRel = (page: SpamPage): boolean => page.page.surroundings !== undefined;

/** What is marked as an advert says something of the page only where the page itself makes health claims. */
const isOfPage = ({ isAdvert }: SeenLink, page: SpamPage): boolean => !isAdvert || page.ownHealthClaims().length > 0;

/** Words that sell in a link that leads away, in a block with a health claim or with words of health. */
const commercialAnchor: Detector = (page) => {
  const healthy = new Set(page.result.findings.map(({ quote }) => quote.block));
  const isInClaim = claimTest(page);
  return page.links
    .filter((link) => {
      if (link.at === null || !link.isOutside || !isOfPage(link, page)) return false;
      if (!healthy.has(link.at.block) && !page.blocksWith('health-words').has(link.at.block)) return false;
      const sells = page.kindsIn(link.text).has('commercial-anchor');
      return sells || ((link.isPaid || link.isShop) && isInClaim(link.at));
    })
    .map(placeOf);
};

/** Tells whether a span lies in a sentence that makes a health claim. Binary search. */
function claimTest(page: SpamPage): (at: Span) => boolean {
  const sentences = groupByBlock(page.ownHealthClaims().map(({ sentence }) => sentence));
  for (const each of sentences.values()) each.sort((one, other) => one.start - other.start);
  return ({ block, start }) => {
    const inBlock = sentences.get(block) ?? [];
    const last = lastFrom(inBlock, start);
    return last >= 0 && inBlock[last].end > start;
  };
}

/** A link that nobody sees and that sells, or that is folded away and sells kratom. */
const hiddenLink: Detector = (page) => {
  if (!hasRel(page)) return null;
  return page.links
    .filter((link) => {
      if (link.sight === 'shown' || !link.isOutside) return false;
      const names = page.kindsIn(link.text);
      const isKratom = names.has('subjects') || names.has('strain-stuffing') || /kratom/.test(link.host ?? '');
      return isKratom || (link.sight === 'hidden' && (link.isShop || link.isPaid));
    })
    .map(placeOf);
};

/** Text that nobody sees and that names kratom. */
const hiddenText: Detector = (page) => {
  const texts = page.page.surroundings?.hiddenTexts;
  if (texts === undefined) return null;
  return texts.filter((text) => page.kindsIn(text).has('subjects')).map((quote) => ({ quote }));
};

/** Marked in the link, or said in the text. */
const labelledPaidLink: Detector = (page) => [
  ...placesOf(unquoted(page.phrases('labelled-paid-link')).filter(({ at }) => !page.isInPost(at))),
  ...page.links.filter(({ isOutside, isAdvert }) => isOutside && isAdvert).map(placeOf),
];

const lookAlikeHost: Detector = (page) => {
  const seen = new Map<string, Place>();
  for (const link of page.links) {
    if (link.host === null || seen.has(link.host)) continue;
    const measured = lookAlike(link.host, page.list('borrowed-names'), page.tools.citations.data.hosts.agency);
    if (measured !== null) seen.set(link.host, { ...placeOf(link), measured });
  }
  return [...seen.values()];
};

export const linkSignals = {
  'commercial-anchor': commercialAnchor,
  'shop-link': linksThat((link, page) => (link.isShop || link.isPaid) && isOfPage(link, page)),
  'paid-link': linksThat((link, page) => link.isPaid && isOfPage(link, page)),
  'unlabelled-paid-link': (page) =>
    hasRel(page)
      ? page.links
          .filter(({ isPaid, rel }) => isPaid && rel !== null && !rel.some((word) => LABELS.includes(word)))
          .map(placeOf)
      : null,
  'labelled-paid-link': labelledPaidLink,
  'tracking-link': linksThat(({ isTracked }) => isTracked),
  'look-alike-host': lookAlikeHost,
  'hidden-link': hiddenLink,
  'hidden-text': hiddenText,
} satisfies Partial<Record<SpamSignalId, Detector>>;
