import type { SourceKind } from '../shared/finding.ts';
import { canonicalDoi, doiOfPath, isDoi, trimDoi } from './doi.ts';

export interface Target {
  kind: SourceKind;
  value: string;
}

/** Parameters that say where a reader came from, not what is read. */
const TRACKER = /^(?:utm_\w{1,20}|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_ga|ref_src|cmpid|spm)=/i;

/** A copy in the Internet Archive is of the page that it was made of. */
const ARCHIVED =
  /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]{0,5}\/((?!https?:\/\/web\.archive\.)https?:\/\/.+)$/i;

/** Longest address that is looked at. */
const LONGEST = 4000;

/**
 * What a link points to: the identifier of a work where its address tells it, else the address itself in one spelling; `null` for
 * anything but http(s), `doi:` and `info:doi/`, and for a DOI link without a DOI. Nothing is requested: only the address is read.
 */
export function identifyUrl(href: string): Target | null {
  const address = href.trim().slice(0, LONGEST);
  const named = /^(?:doi:|info:doi\/|urn:doi:)\s?(10\..*)$/i.exec(decode(address));
  if (named) {
    const doi = trimDoi(named[1]);
    return isDoi(doi) ? { kind: 'doi', value: canonicalDoi(doi) } : null;
  }
  const copied = ARCHIVED.exec(address);
  if (copied) return identifyUrl(copied[1]);
  const url = splitUrl(address);
  if (!url) return null;
  const { host } = url;
  const path = decode(url.path);
  const doi = doiOfPath(path) ?? doiOfQuery(url.query);
  if (doi) return { kind: 'doi', value: doi };
  if (/^(?:dx\.)?doi\.org$/.test(host)) return null;
  const ncbi = host.endsWith('ncbi.nlm.nih.gov') || host === 'europepmc.org';
  if (ncbi) {
    const pmc = /\/(?:PMC|articles\/pmc\/?)(\d{4,8})\b/i.exec(path);
    if (pmc) return { kind: 'pmcid', value: `PMC${pmc[1]}` };
    const pmid =
      host === 'pubmed.ncbi.nlm.nih.gov' ? /^\/(\d{1,8})\b/.exec(path) : /\/(?:pubmed|med)\/(\d{1,8})\b/i.exec(path);
    if (pmid) return { kind: 'pmid', value: pmid[1] };
    const asked = /(?:^|&)(?:term|list_uids|ids?)=(\d{4,8})(?:\[\w{2,5}\])?(?:&|$)/.exec(decode(url.query));
    if (asked && /pubmed|entrez/i.test(host + path)) return { kind: 'pmid', value: asked[1] };
  }
  if (host === 'arxiv.org' || host.endsWith('.arxiv.org')) {
    const arxiv =
      /^\/(?:abs|pdf|html|format)\/(\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?(?:\.pdf)?\/?$/i.exec(
        path,
      );
    if (arxiv) return { kind: 'arxiv', value: arxiv[1].toLowerCase() };
  }
  if (host.endsWith('clinicaltrials.gov')) {
    const nct = /\bNCT(\d{8})\b/i.exec(`${path} ${url.query}`);
    if (nct) return { kind: 'nct', value: `NCT${nct[1]}` };
  }
  return { kind: 'url', value: canonicalUrl(address) };
}

/** Host without "www.", path and query of an http(s) address; `null` for any other. */
export function splitUrl(href: string): { host: string; path: string; query: string } | null {
  const match = /^https?:\/\/(?:[^/?#@]{0,200}@)?(?:www\.)?([^/?#:@\s]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i.exec(
    href.trim(),
  );
  return match && { host: match[1].toLowerCase(), path: match[2], query: match[3] ?? '' };
}

/** One spelling of an address: https, lower-case host without "www.", no port, fragment, tracker or trailing slash. */
export function canonicalUrl(href: string): string {
  const url = splitUrl(href);
  if (!url) return href.trim();
  const query = url.query
    .split('&')
    .filter((part) => part !== '' && !TRACKER.test(part))
    .join('&');
  return `https://${url.host}${url.path.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}`;
}

/** `?id=10.1371/journal.pone.…`, `?doi=…`: a DOI as the whole of one parameter. */
function doiOfQuery(query: string): string | null {
  for (const part of query.split('&', 30)) {
    const value = decode(part.slice(part.indexOf('=') + 1)).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '');
    if (value.startsWith('10.')) return doiOfPath(value);
  }
  return null;
}

/** Percent-decoding, twice where it was encoded twice; as written where it is broken. */
function decode(text: string): string {
  try {
    const once = decodeURIComponent(text);
    return /%2f|%28|%3c/i.test(once) ? decodeURIComponent(once) : once;
  } catch {
    return text;
  }
}
