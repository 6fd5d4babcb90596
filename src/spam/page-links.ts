import { splitUrl } from '../citations/identify-url.ts';
import { type LinkNature, linkNature } from '../citations/link-nature.ts';
import type { CitationData } from '../shared/citation-data.ts';
import type { Span } from '../shared/finding.ts';
import type { PageLink, PageText, Sight } from '../shared/page-text.ts';
import type { SpamData } from '../shared/spam-data.ts';

/** A link of a page, and what its address tells. */
export interface SeenLink {
  text: string;
  href: string;
  /** Where it stands in the text; `null` for one out of it. */
  at: Span | null;
  /** `null` where nobody could read it. */
  rel: readonly string[] | null;
  sight: Sight;
  /** Without "www."; `null` for what leads nowhere on the web. */
  host: string | null;
  nature: LinkNature;
  /** To another host, and not to an agency, a journal, a network or a tool. */
  isOutside: boolean;
  /** Its address tells a shop whom to pay. */
  isPaid: boolean;
  /** Its address counts where readers come from. */
  isTracked: boolean;
  /** It leads to a shop. */
  isShop: boolean;
  /** It is marked as paid for: what it says is an advert's. */
  isAdvert: boolean;
}

type Lists = SpamData['lists'];

const NEUTRAL: ReadonlySet<LinkNature> = new Set(['agency', 'journal', 'social', 'tool', 'same-site']);
/** Longest address that is looked at, and parameters of it. */
const LONGEST = 2000;
const MOST_PARAMETERS = 40;

/**
 * The links of a page, each once: those in its text, with what was read of them around it, then those out of it. Linear in
 * their number.
 * @param ownHost of the page; `null` where it has no address
 */
export function readLinks(page: PageText, ownHost: string | null, data: CitationData, lists: Lists): SeenLink[] {
  const judge = addressJudge(ownHost, data, lists);
  const around = new Map<string, PageLink[]>();
  for (const link of page.surroundings?.links ?? []) {
    const others = around.get(link.href);
    if (others) others.push(link);
    else around.set(link.href, [link]);
  }
  const taken = new Map<string, number>();
  const links: SeenLink[] = [];
  for (const [block, { text, links: inBlock }] of page.blocks.entries()) {
    for (const { start, end, href } of inBlock) {
      const same = around.get(href);
      const number = taken.get(href) ?? 0;
      taken.set(href, number + 1);
      const words = text.slice(start, end);
      const read = same?.[Math.min(number, same.length - 1)];
      links.push({
        text: words,
        at: { block, start, end },
        rel: read?.rel ?? null,
        sight: read?.sight ?? 'shown',
        isAdvert: isAdvert(read?.rel),
        ...judge(href, words),
      });
    }
  }
  for (const [href, same] of around) {
    // a link with sight stands in the text, unless it has no words
    for (const { text, rel, sight } of same.slice(taken.get(href) ?? 0))
      links.push({ text, at: null, rel, sight, isAdvert: isAdvert(rel), ...judge(href, text) });
  }
  return links;
}

const isAdvert = (rel: readonly string[] | undefined): boolean => rel?.includes('sponsored') ?? false;

const isOf = (ends: readonly string[], host: string): boolean =>
  ends.some((end) => host === end || host.endsWith(`.${end}`));

/** A host and its parts, as "shop.paper.example" of "paper.example". */
const isSameSite = (host: string, ownHost: string | null): boolean =>
  ownHost !== null && (isOf([ownHost], host) || isOf([host], ownHost));

type Judged = Pick<SeenLink, 'href' | 'host' | 'nature' | 'isOutside' | 'isPaid' | 'isTracked' | 'isShop'>;

function addressJudge(ownHost: string | null, data: CitationData, lists: Lists) {
  const paid = new Set(lists['paid-parameters']);
  const tracking = new Set(lists['tracking-parameters']);
  const paidPaths = new Set(lists['paid-paths']);
  const shopPaths = new Set(lists['shop-paths']);
  const known = new Map<string, Judged>();
  const judge = (href: string, text: string): Judged => {
    const address = href.slice(0, LONGEST);
    const url = splitUrl(address);
    const nature = linkNature(address, text, ownHost, data);
    const isNeutral = NEUTRAL.has(nature) || (url !== null && isOf(lists['neutral-hosts'], url.host));
    const isOutside = url !== null && !isSameSite(url.host, ownHost) && !isNeutral;
    const names = (url?.query ?? '').split('&', MOST_PARAMETERS).map((part) => part.split('=', 1)[0].toLowerCase());
    const parts = (url?.path ?? '').toLowerCase().split('/', MOST_PARAMETERS);
    const host = url?.host ?? '';
    const isPaid =
      isOutside &&
      (names.some((name) => paid.has(name)) ||
        parts.some((part) => paidPaths.has(part)) ||
        isOf(lists['paid-hosts'], host));
    const isShop =
      isOutside &&
      (nature === 'vendor' ||
        nature === 'advert' ||
        parts.some((part) => shopPaths.has(part)) ||
        lists['shop-hosts'].some((word) => host.includes(word)));
    const isTracked = isOutside && names.some((name) => tracking.has(name));
    return { href, host: url?.host ?? null, nature, isOutside, isPaid, isTracked, isShop };
  };
  return (href: string, text: string): Judged => {
    const key = `${href} ${text.slice(0, 200)}`;
    const before = known.get(key);
    if (before) return before;
    const judged = judge(href, text);
    known.set(key, judged);
    return judged;
  };
}
