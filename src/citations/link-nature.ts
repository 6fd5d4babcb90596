import type { CitationData } from '../shared/citation-data.ts';
import { splitUrl } from './identify-url.ts';

/**
 * What a link leads to, by its address alone. `advert`: a link that sells or earns, and cites nothing. `tool`: a search or a
 * button beside a citation.
 */
export type LinkNature = 'agency' | 'journal' | 'social' | 'vendor' | 'same-site' | 'advert' | 'tool' | 'other';

const SELLS =
  /\b(?:buy|shop|order|store|coupon|discount|sale|deals?|vendors?|% off|free shipping|where to (?:buy|get))\b/i;
/** Signs that are about how the link is paid for, not about the page. */
const PAID = /[?&](?:aff|affid|affiliate|ref|coupon|promo)[\w-]{0,10}=|affiliate|coupon|\/(?:cart|checkout)\b/i;

/** `text`: the words of the link. `ownHost`: of the page, `null` where it has no address. */
export function linkNature(href: string, text: string, ownHost: string | null, data: CitationData): LinkNature {
  const url = splitUrl(href);
  if (!url) return /^[a-z][a-z\d+.-]*:/i.test(href.trim()) ? 'tool' : 'same-site';
  const { host } = url;
  const address = href.toLowerCase();
  const { agency, journal, social, tool, vendor } = data.hosts;
  const isOf = (suffixes: readonly string[]): boolean =>
    suffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
  if (host !== ownHost && isOf(agency)) return 'agency';
  const trades = data.commercial.some((sign) => address.includes(sign)) || vendor.some((word) => host.includes(word));
  if (PAID.test(address) || (trades && SELLS.test(text.slice(0, 200)))) return 'advert';
  if (host === ownHost) return 'same-site';
  if (isOf(social)) return 'social';
  if (isOf(tool)) return 'tool';
  if (isOf(journal)) return 'journal';
  return trades ? 'vendor' : 'other';
}
