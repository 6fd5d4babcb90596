import type { Block, BlockLink, PageText } from '../shared/page-text.ts';
import { type AuthorYear, findAuthorYears } from './author-year.ts';
import { type Entry, type EntryTable, fragmentOf } from './entry-table.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { identifyUrl } from './identify-url.ts';
import { type LinkNature, linkNature } from './link-nature.ts';
import type { Citations } from './load-citations.ts';
import { worksOfAuthor } from './match-work.ts';
import type { SourceRecord, SourceTable } from './source-table.ts';
import { outside, type Stretch } from './stretches.ts';

/** A link that carries something, but not as a study or a document does. */
export type Via = Extract<LinkNature, 'same-site' | 'vendor' | 'social'>;

/** One place of the text that names a source. */
export interface Mention {
  block: number;
  start: number;
  end: number;
  /** Where it belongs: a mark after a full stop to the sentence before it. */
  anchor: number;
  /** Several where author and year do not tell which; none where it leads to nothing that we can read. */
  sources: SourceRecord[];
  via: Via | null;
}

export interface TextTools {
  page: PageText;
  citations: Citations;
  table: SourceTable;
  entries: EntryTable;
  ownHost: string | null;
}

const DOI_LINK = /^\s{0,9}(?:https?:\/\/(?:dx\.)?doi\.org(?:\/|$)|doi:)/i;
/** A site links its own words all the time; such a link cites where it says so, or is longer than a word or two. */
const CITING =
  /\b(?:stud(?:y|ies)|research|source|sources|evidence|report|article|guide|post|here|more|link|data|found|shows?|explained)\b/i;
const BRACKETS = /\[(?:ref\.? ?)?(\d{1,4}(?:\s?[-–—,;]\s?\d{1,4}){0,30})\]/gi;
const NUMBERS = /^\W{0,3}\d{1,4}(?:\s?[-–—,;]\s?\d{1,4}){0,30}\W{0,3}$/;
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]{1,4}(?:[⁻–,'ʼ’·]\s?[⁰¹²³⁴-⁹]{1,4}){0,10}/g;
const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARK = /^[\s([]{0,3}(?:\d{1,4}|[*†‡§¶]{1,3}|[a-z]|(?:note|nb|ref|fn)\.? ?\d{1,4})[\s)\].,]{0,3}$/i;
/** Most numbers that one range stands for. */
const MOST_IN_RANGE = 50;
/** How far to look back from a mark for the end of the sentence before it. */
const LOOK_BACK = 40;

/** Every place of a block that names a source, in no order. Time is linear in the block. */
export function findMentions(block: Block, index: number, tools: TextTools): Mention[] {
  const { citations, table, entries } = tools;
  const { text } = block;
  const mentions: Mention[] = [];
  const add = (start: number, end: number, sources: SourceRecord[], via: Via | null = null): void => {
    mentions.push({ block: index, start, end, anchor: anchorOf(text, start, end), sources, via });
  };
  const marks: Stretch[] = [];
  for (const link of block.links) {
    const entry = entryOfLink(link, text, index, tools);
    if (entry) {
      marks.push(link);
      add(link.start, link.end, entry.sources);
    } else addLink(link, index, text, tools, add);
  }
  const { identifiers, broken } = findIdentifiers(text);
  for (const each of broken) entries.unreadable.push({ block: index, ...each });
  for (const { kind, value, start, end } of identifiers) {
    const nature = kind === 'url' ? linkNature(value, '', tools.ownHost, citations.data) : 'journal';
    if (nature === 'tool' || nature === 'advert') continue;
    if (isVia(nature) && citations.workOf(kind, value) === null) add(start, end, [], nature);
    else add(start, end, table.add([{ kind, value }], { block: index, start, end }));
  }
  const isFree = outside(marks);
  const isNew = (start: number, end: number): boolean => isFree(start) && isFree(Math.min(start + 1, end - 1));
  for (const { 0: written, 1: numbers, index: start } of text.matchAll(BRACKETS)) {
    const end = start + written.length;
    if (isNew(start, end))
      add(start, end, sourcesOf(numbersIn(numbers).flatMap((each) => entries.byNumber(each) ?? [])));
  }
  for (const { start, end } of block.raised ?? []) {
    const written = text.slice(start, end);
    if (NUMBERS.test(written) && isNew(start, end)) addRaised(written, start, end);
  }
  for (const { 0: written, index: start } of text.matchAll(SUPERSCRIPT)) {
    const plain = [...written].map((sign) => (sign === '⁻' ? '-' : digitOf(sign))).join('');
    addRaised(plain, start, start + written.length);
  }
  for (const named of findAuthorYears(text)) {
    const { start, end, isFormal, last } = named;
    const at = { block: index, start, end };
    let [listed, works] = byAuthor(named);
    if (last !== null && listed.length + works.length === 0) [listed, works] = byAuthor({ ...named, author: last });
    const sources = [...sourcesOf(listed), ...works.map((id) => table.addWork(id, at))];
    if (sources.length > 0 || isFormal || listed.length > 0) add(start, end, sources);
  }
  for (const { id, start, end } of citations.titles.find(text))
    add(start, end, [table.addWork(id, { block: index, start, end })]);
  return mentions;

  /** The entries that author and year can mean, else the bundled works. */
  function byAuthor(named: AuthorYear): [readonly Entry[], readonly string[]] {
    const listed = entries.byAuthor(named.author, named.year);
    return [listed, listed.length > 0 ? [] : worksOfAuthor(named, citations)];
  }

  /** A raised number is a power or a unit unless the page has an entry of that number. */
  function addRaised(numbers: string, start: number, end: number): void {
    const before = text.slice(Math.max(0, start - 3), start);
    if (start > 0 && !/\p{L}{3}$|[.,;:!?)\]"”’'%]$/u.test(before)) return;
    const found = numbersIn(numbers).flatMap((each) => entries.byNumber(each) ?? []);
    if (found.length > 0) add(start, end, sourcesOf(found));
  }
}

const isVia = (nature: LinkNature): nature is Via =>
  nature === 'same-site' || nature === 'vendor' || nature === 'social';

const sourcesOf = (entries: readonly Entry[]): SourceRecord[] => entries.flatMap(({ sources }) => sources);

const digitOf = (sign: string): string => {
  const digit = SUPERSCRIPT_DIGITS.indexOf(sign);
  return digit < 0 ? ',' : String(digit);
};

function entryOfLink(link: BlockLink, text: string, block: number, { page, entries }: TextTools): Entry | undefined {
  const id = fragmentOf(link.href, page.url);
  return id === null ? undefined : entries.byAnchor(id, MARK.test(text.slice(link.start, link.end)), block);
}

function addLink(
  { href, start, end }: BlockLink,
  block: number,
  text: string,
  { page, citations, table, entries, ownHost }: TextTools,
  add: (start: number, end: number, sources: SourceRecord[], via?: Via | null) => void,
): void {
  if (fragmentOf(href, page.url) !== null || href.startsWith('#')) return;
  const target = identifyUrl(href);
  if (target === null && DOI_LINK.test(href)) entries.unreadable.push({ block, start, end });
  const words = text.slice(start, end);
  const isWork = target !== null && (target.kind !== 'url' || citations.workOf(target.kind, target.value) !== null);
  if (isWork) {
    add(start, end, table.add([target], { block, start, end }));
    return;
  }
  const nature = linkNature(href, words, ownHost, citations.data);
  if (nature === 'tool' || nature === 'advert') return;
  if (isVia(nature)) {
    if (nature !== 'same-site' || CITING.test(words) || words.trim().split(/\s+/, 3).length === 3)
      add(start, end, [], nature);
    return;
  }
  // a link that is all of its block leads somewhere, and cites nothing
  const isMenu =
    words.trim().length >= text.trim().length && nature === 'other' && !/^https?:|^www\./i.test(words.trim());
  if (target && !isMenu) add(start, end, table.add([target], { block, start, end }));
}

/** "2-5, 8" → 2, 3, 4, 5, 8. */
function numbersIn(text: string): number[] {
  return text.split(/[,;]/).flatMap((part) => {
    const [first, last = first] = (part.match(/\d{1,4}/g) ?? []).map(Number);
    if (first === undefined) return [];
    const length = last - first + 1;
    return length < 1 || length > MOST_IN_RANGE ? [first] : Array.from({ length }, (_, i) => first + i);
  });
}

/** The offset of the full stop before a mark, where nothing but marks and brackets stand between; else where the mark begins. */
function anchorOf(text: string, start: number, end: number): number {
  const isClosed = /^[\s\u200b]{0,2}[)\]]/.test(text.slice(end, end + 3)) || MARK.test(text.slice(start, end));
  const isMark =
    isClosed ||
    /^[\s[(]{0,3}[\d⁰¹²³⁴-⁹[\]–,; -]+[\s\])]{0,3}$/.test(text.slice(start, Math.min(end, start + LOOK_BACK)));
  if (!isMark) return start;
  let i = start - 1;
  const least = Math.max(0, start - LOOK_BACK);
  while (i >= least && ' \u00a0\n[](),;–-0123456789⁰¹²³⁴⁵⁶⁷⁸⁹"”’\u200b'.includes(text[i])) i--;
  return i >= least && '.!?…'.includes(text[i]) ? i : start;
}
