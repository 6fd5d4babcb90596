import type { SourceKind } from '../shared/finding.ts';

export interface Identifier {
  kind: SourceKind;
  /** Canonical: DOI lower case without prefix, PMID and PMCID as digits ("PMC" kept), URL without fragment and trailing slash. */
  value: string;
  start: number;
  end: number;
}

// Crossref's shape of a modern DOI (crossref.org/blog/dois-and-matching-regular-expressions). Each pattern is linear: no nested repetition.
const DOI = /10\.\d{4,9}\/[^\s"<>{}|\\^`]+/g;
const PMID = /\bPMID:?\s{0,3}(\d{4,8})\b/gi;
const PMCID = /\bPMC\s?(\d{4,8})\b/g;

/** Identifiers written out in `text`, left to right. Offsets are UTF-16 code units. */
export function findIdentifiers(text: string): Identifier[] {
  const out: Identifier[] = [];
  for (const match of text.matchAll(DOI)) {
    const value = trimDoi(match[0]);
    out.push({ kind: 'doi', value: value.toLowerCase(), start: match.index, end: match.index + value.length });
  }
  for (const match of text.matchAll(PMID))
    out.push({ kind: 'pmid', value: match[1], start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(PMCID))
    out.push({ kind: 'pmcid', value: `PMC${match[1]}`, start: match.index, end: match.index + match[0].length });
  return out.sort((a, b) => a.start - b.start);
}

/** Takes off what a sentence adds to a DOI: closing punctuation, and closers that were never opened. */
function trimDoi(doi: string): string {
  let end = doi.length;
  let open = 0;
  for (const character of doi) if (character === '(') open++;
  let close = 0;
  for (const character of doi) if (character === ')') close++;
  while (end > 0) {
    const last = doi[end - 1];
    if ('.,;:!?\'’”"*]'.includes(last)) end--;
    else if (last === ')' && close > open) {
      close--;
      end--;
    } else break;
  }
  return doi.slice(0, end);
}

/** What a link points to: a DOI, PMID or PMCID where its address says so, else the address itself; `null` for anything but http(s). */
export function identifyUrl(href: string): Omit<Identifier, 'start' | 'end'> | null {
  const url = splitUrl(href);
  if (!url) return null;
  const path = decode(url.path);
  const doi = /10\.\d{4,9}\/[^\s"<>?#]+/.exec(path);
  if (doi)
    return { kind: 'doi', value: trimDoi(doi[0].replace(/\/(full|abstract|pdf|epdf|meta)$/i, '')).toLowerCase() };
  const { host } = url;
  if (host === 'pubmed.ncbi.nlm.nih.gov' || (host.endsWith('ncbi.nlm.nih.gov') && path.startsWith('/pubmed/'))) {
    const pmid = /\/(\d{4,8})\b/.exec(path);
    if (pmid) return { kind: 'pmid', value: pmid[1] };
  }
  const pmc = /\/(PMC\d{4,8})\b/i.exec(path);
  if (pmc) return { kind: 'pmcid', value: pmc[1].toUpperCase() };
  return { kind: 'url', value: canonicalUrl(href) };
}

/** Host, without "www.", and path of an http(s) address; `null` for any other. Nothing but these two is looked at. */
export function splitUrl(href: string): { host: string; path: string } | null {
  const match = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)[^/?#]*([^?#]*)/i.exec(href.trim());
  return match && { host: match[1].toLowerCase(), path: match[2] };
}

/** One spelling of an address: https, no "www.", no fragment, no trailing slash. */
export function canonicalUrl(href: string): string {
  return href
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, 'https://')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
