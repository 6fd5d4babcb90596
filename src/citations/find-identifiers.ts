import type { SourceKind } from '../shared/finding.ts';
import { canonicalDoi, DOI_START, isDoi, trimDoi } from './doi.ts';
import { identifyUrl } from './identify-url.ts';
import { outside, type Stretch } from './stretches.ts';

export interface Identifier {
  kind: SourceKind;
  /**
   * Canonical: DOI lower case without prefix; PMID, ISBN-13 as digits; "PMC…"; "NCT…"; arXiv without version; an address with
   * https, without "www.", fragment, trackers and trailing slash.
   */
  value: string;
  start: number;
  end: number;
}

export interface FoundIdentifiers {
  identifiers: Identifier[];
  /** Written with the name of an identifier, and none: shown as unreadable. */
  broken: Stretch[];
}

/*
 * Each pattern is linear: every repetition is bounded, or of single characters that the next part cannot begin with.
 */
/** Hosts of works are known without "https://" too. */
const ADDRESS =
  /(?:https?:\/\/|(?<![\w.@/-])(?:www\.|(?:[a-z]{2,8}\.)?ncbi\.nlm\.nih\.gov\/|arxiv\.org\/|europepmc\.org\/))[^\s<>"“”«»{}|\\^`]{3,2000}/gi;
const PMID =
  /(?<![A-Za-z])(?:PMIDs?[:#=]?[\s\u00a0]{0,3}#?([1-9]\d{0,7})|PubMed(?: ID(?:entifier)?|: ?PMID| PMID)?[:#][\s\u00a0]{0,3}([1-9]\d{3,7})|PubMed(?: ID)? ([1-9]\d{6,7}))(?![\d/-]|\.\d)/gi;
const PMIDS = /\bPMIDs[:#]?[\s\u00a0]{0,3}[1-9]\d{0,7}/gi;
const MORE_PMIDS = /^(?:,|;|,? and)\s([1-9]\d{4,7})(?![\d/-])/;
const PMCID = /(?<![A-Za-z])(?:PMC(\d{4,8})|PMC[:\s\u00a0]{1,2}(\d{6,8})|PMCID[:\s]{1,3}(\d{4,8}))(?!\d)/gi;
const ARXIV =
  /\barXiv[:\s]{1,2}(?:\[?[a-z.-]{2,20}\]?[:\s])?(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z-]{2,10}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?(?!\d)/gi;
const PREPRINT =
  /\b(?:bio|med)Rxiv[:,.\s]{1,3}(?:preprint[:,.\s]{1,3})?(?:doi:\s?)?(\d{4}\.\d{2}\.\d{2}\.\d{6,8}|\d{6})(?:v\d{1,2})?(?![\d/])/gi;
const NCT = /\bNCT[\s\u00a0-]?(\d{8})(?!\d)/gi;
const ISBN = /\b97[89](?:[-‐‑–\s]?\d){10}(?![\da-z]|[-‐‑–]\d)/gi;

const DOI_NAMED =
  /\bdoi(?:[:\s]{1,3}|\.org\/)(?!10\.\d{4,9}(?:\.\d{1,9}){0,3}\/[^\s.,;)])(?:https?:\S{0,60}|(?=\S{0,60}[\d/])\S{1,60})/gi;
const ISBN_NAMED = /\bISBN(?:-1[03])?[:\s]{1,3}((?:97[89][-‐‑–\s]?)(?:\d[-‐‑–\s]?){9}[\dX])/gi;

/** Identifiers and addresses written out in `text`, left to right. Offsets are UTF-16 code units. Time is linear in the text. */
export function findIdentifiers(text: string): FoundIdentifiers {
  const found: Identifier[] = [];
  const broken: Stretch[] = [];
  const add = (kind: SourceKind, value: string, start: number, end: number): void => {
    found.push({ kind, value, start, end });
  };

  for (const { 0: written, index } of text.matchAll(ADDRESS)) {
    const address = trimAddress(written);
    const target = identifyUrl(/^https?:/i.test(address) ? address : `https://${address}`);
    if (target) add(target.kind, target.value, index, index + address.length);
  }
  const isFree = outside(found);
  const shape = new RegExp(DOI_START);
  for (let match = shape.exec(text); match; match = shape.exec(text)) {
    const { 0: written, index } = match;
    if (/[\d.$€£]/.test(text[index - 1] ?? '') || !isFree(index)) continue;
    const doi = trimDoi(written);
    if (isDoi(doi)) {
      add('doi', canonicalDoi(doi), index, index + doi.length);
      shape.lastIndex = index + doi.length;
    } else broken.push({ start: index, end: index + written.length });
  }
  const isBare = outside(found);
  const addAll = (kind: SourceKind, pattern: RegExp, toValue: (...groups: string[]) => string): void => {
    for (const match of text.matchAll(pattern)) {
      const { 0: written, index } = match;
      if (isBare(index)) add(kind, toValue(...match.slice(1).filter(Boolean)), index, index + written.length);
    }
  };
  addAll('pmid', PMID, (digits) => digits);
  addMorePmids(text, add);
  addAll('pmcid', PMCID, (digits) => `PMC${digits}`);
  addAll('arxiv', ARXIV, (number) => number.toLowerCase());
  addAll('doi', PREPRINT, (number) => `10.1101/${number}`);
  addAll('nct', NCT, (digits) => `NCT${digits}`);
  for (const { 0: written, index } of text.matchAll(ISBN)) {
    const digits = written.replace(/\D/g, '');
    if (isIsbn13(digits) && isBare(index) && !/[\d.-]/.test(text[index - 1] ?? ''))
      add('isbn', digits, index, index + written.length);
  }

  for (const { 0: written, index } of text.matchAll(DOI_NAMED))
    broken.push({ start: index, end: index + written.length });
  for (const { 0: written, 1: number, index } of text.matchAll(ISBN_NAMED))
    if (!isIsbn13(number.replace(/[^\dX]/g, ''))) broken.push({ start: index, end: index + written.length });
  found.sort((a, b) => a.start - b.start);
  const isUnread = outside(found);
  return {
    identifiers: found,
    broken: broken.filter(({ start, end }) => isUnread(start) && isUnread(end - 1)).sort((a, b) => a.start - b.start),
  };
}

/** "PMIDs: 30000001, 30000002 and 30000003". */
function addMorePmids(text: string, add: (kind: SourceKind, value: string, start: number, end: number) => void): void {
  for (const { 0: first, index } of text.matchAll(PMIDS)) {
    for (let from = index + first.length; ; ) {
      const more = MORE_PMIDS.exec(text.slice(from, from + 16));
      if (!more) break;
      add('pmid', more[1], from, from + more[0].length);
      from += more[0].length;
    }
  }
}

/** Weights 1 and 3 in turn; the sum is a multiple of ten (ISO 2108). */
export function isIsbn13(digits: string): boolean {
  if (!/^97[89]\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 13; i++) sum += Number(digits[i]) * (i % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

/** An address in running text ends before the punctuation of its sentence and before a bracket that it did not open. */
function trimAddress(address: string): string {
  let end = address.length;
  let surplus = 0;
  for (const character of address) surplus += character === ')' ? 1 : character === '(' ? -1 : 0;
  for (; end > 0; end--) {
    const last = address[end - 1];
    if (last === ')' && surplus > 0) surplus--;
    else if (!".,;:!?'’‘*…]–—".includes(last)) break;
  }
  return address.slice(0, end);
}
