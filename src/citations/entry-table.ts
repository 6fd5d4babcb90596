import type { Span } from '../shared/finding.ts';
import type { BlockLink, PageText } from '../shared/page-text.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { identifyUrl, type Target } from './identify-url.ts';
import { linkNature } from './link-nature.ts';
import type { Citations } from './load-citations.ts';
import { workOfEntry } from './match-work.ts';
import { findReferenceLists, isMarkAlone, type ListedEntry } from './reference-list.ts';
import type { SourceRecord, SourceTable } from './source-table.ts';
import { lastFrom } from './stretches.ts';
import { fold } from './title-index.ts';

/** An entry and what it names; without sources where it names nothing that could be looked up. */
export interface Entry extends ListedEntry {
  sources: SourceRecord[];
  /** What in it names a source that nobody can read: a broken identifier, a link to a script. */
  unreadable: Span[];
}

/** Most steps from a short note to the entry it means ("See note 2", "Smith 2014, p. 3"): notes may lead in circles. */
const MOST_STEPS = 4;

/** Most links of one note that are followed, and most entries that one author and year can mean. */
const MOST_FOLLOWED = 8;
const MOST_MEANT = 8;

/** Authors stand at the head of an entry. */
const HEAD = 80;
const LONGEST_ENTRY = 2000;
const AUTHOR = /\p{Lu}[\p{L}'’-]{1,40}/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Links of a footnote that lead back to where it is cited. */
const BACK_LINK =
  /^(?:fnref|cite_ref|ref-back|footnote-?ref|footnote-?link|easy-footnote-\d|_ftnref|_ednref|sdfootnote\d+anc|rf\d)|-link$|-ref$/i;

export const isBackLink = (id: string): boolean => BACK_LINK.test(id);

/** The part of an address that leads to a place on this page, decoded; `null` where it leads elsewhere. */
export function fragmentOf(href: string, pageUrl: string | null): string | null {
  const hash = href.indexOf('#');
  if (hash < 0 || hash === href.length - 1) return null;
  const before = href.slice(0, hash);
  if (before !== '' && before !== pageUrl?.split('#', 1)[0]) return null;
  const id = href.slice(hash + 1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The entries of a page's lists of references, by number and by the anchors that links lead to. */
export class EntryTable {
  readonly entries: Entry[] = [];
  /** Places outside of the entries that name a source nobody can read. */
  readonly unreadable: Span[] = [];
  readonly #page: PageText;
  readonly #citations: Citations;
  readonly #table: SourceTable;
  readonly #ownHost: string | null;
  readonly #byNumber = new Map<number, Entry>();
  readonly #byBlock = new Map<number, Entry[]>();
  /** By "muller 2014" and by "muller", of the first author. */
  readonly #byAuthor = new Map<string, Entry[]>();
  /** The first element with an id is the one that a link leads to. */
  readonly #anchors = new Map<string, { block: number; at: number }>();

  constructor(page: PageText, citations: Citations, table: SourceTable, ownHost: string | null) {
    this.#page = page;
    this.#citations = citations;
    this.#table = table;
    this.#ownHost = ownHost;
    for (const [block, { anchors = [] }] of page.blocks.entries())
      for (const { id, at } of anchors) if (!this.#anchors.has(id)) this.#anchors.set(id, { block, at });
    for (const listed of findReferenceLists(page)) this.#add(listed);
    for (const entry of this.entries) if (entry.sources.length === 0) entry.sources = this.#followed(entry);
  }

  /** The entries in a block, in its order. */
  inBlock(block: number): readonly Entry[] {
    return this.#byBlock.get(block) ?? [];
  }

  byNumber(number: number): Entry | undefined {
    return this.#byNumber.get(number);
  }

  /** The entries that author and year can mean; without a year, the one of that author if there is one only. */
  byAuthor(author: string, year: number | null): readonly Entry[] {
    const named = this.#byAuthor.get(year === null ? fold(author) : `${fold(author)} ${year}`) ?? [];
    return year === null && named.length > 1 ? [] : named.slice(0, MOST_MEANT);
  }

  /**
   * The entry that a link to `id` leads to. `isMark`: the link looks like the mark of a footnote; what it leads to is then
   * one, whether it stands in a list or not. `from`: block of the link, since a note follows what it is a note to.
   */
  byAnchor(id: string, isMark: boolean, from: number): Entry | undefined {
    const place = this.#anchors.get(id);
    if (!place || isBackLink(id)) return undefined;
    const { blocks } = this.#page;
    const isAlone = isMarkAlone(blocks[place.block].text) && place.block + 1 < blocks.length;
    const { block, at } = isAlone ? { block: place.block + 1, at: 0 } : place;
    const inBlock = this.inBlock(block);
    const entry = inBlock[Math.max(0, lastFrom(inBlock, at))];
    if (entry) return entry;
    const { kind, text } = this.#page.blocks[block];
    if (!isMark || block <= from || kind === 'heading') return undefined;
    const end = text.indexOf('\n', at + 1);
    return this.#add({ block, start: at, end: end < 0 ? text.length : end, number: 0 });
  }

  #add(listed: ListedEntry): Entry {
    const { block, start, end, number } = listed;
    const { text } = this.#page.blocks[block];
    const written = text.slice(start, end);
    const { identifiers, broken } = findIdentifiers(written);
    const unreadable = broken.map((each): Span => ({ block, start: start + each.start, end: start + each.end }));
    const targets: Target[] = identifiers.filter(({ kind, value }) => kind !== 'url' || this.#isSource(value, ''));
    for (const link of this.#linksIn(listed)) {
      const target = identifyUrl(link.href);
      if (target && (target.kind !== 'url' || this.#isSource(link.href, text.slice(link.start, link.end))))
        targets.push(target);
      else if (!target && /^(?!mailto:|tel:|#|\/|\.)[a-z][a-z\d+.-]*:/i.test(link.href.trim()))
        unreadable.push({ block, start: link.start, end: link.end });
    }
    const at = { block, start, end };
    const sources = this.#table.add(targets, at);
    if (!sources.some(({ reference }) => reference !== null)) {
      const work = workOfEntry(written, this.#citations);
      if (work !== null && sources.length === 0) sources.push(this.#table.addWork(work, at));
      else if (work !== null && sources.length === 1) sources[0] = this.#table.name(sources[0], work);
    }
    const entry = { ...listed, sources, unreadable };
    this.entries.push(entry);
    const inBlock = this.#byBlock.get(block);
    if (inBlock) inBlock.push(entry);
    else this.#byBlock.set(block, [entry]);
    this.#addAuthor(written, entry);
    if (number > 0 && !this.#byNumber.has(number)) this.#byNumber.set(number, entry);
    return entry;
  }

  #addAuthor(text: string, entry: Entry): void {
    const head = text.slice(0, HEAD);
    const author = AUTHOR.exec(head)?.[0];
    if (author === undefined) return;
    const years = new Set(text.slice(0, LONGEST_ENTRY).match(YEAR));
    for (const key of [fold(author), ...[...years].map((year) => `${fold(author)} ${year}`)]) {
      const named = this.#byAuthor.get(key);
      if (named) named.push(entry);
      else this.#byAuthor.set(key, [entry]);
    }
  }

  /** Links stand in the order of the text. */
  #linksIn({ block, start, end }: Span, most = Number.POSITIVE_INFINITY): BlockLink[] {
    const { links } = this.#page.blocks[block];
    const first = lastFrom(links, start - 1) + 1;
    return links.slice(first, Math.min(first + most, lastFrom(links, end - 1) + 1));
  }

  #isSource(href: string, text: string): boolean {
    const nature = linkNature(href, text, this.#ownHost, this.#citations.data);
    return nature !== 'tool' && nature !== 'advert' && nature !== 'same-site';
  }

  /** What the entries name that this one points to, step by step, each once. */
  #followed(entry: Entry): SourceRecord[] {
    const seen = new Set([entry]);
    let at: Entry | undefined = entry;
    for (let step = 0; at && step < MOST_STEPS; step++) {
      const { block }: Entry = at;
      const next: Entry | undefined = this.#linksIn(at, MOST_FOLLOWED)
        .map(({ href }) => fragmentOf(href, this.#page.url))
        .map((id) => (id === null || isBackLink(id) ? undefined : this.byAnchor(id, false, block)))
        .find((each) => each && !seen.has(each));
      if (next?.sources.length) return next.sources;
      if (next) seen.add(next);
      at = next;
    }
    return [];
  }
}
