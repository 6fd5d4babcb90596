import { splitUrl } from '../citations/identify-url.ts';
import type { Citations } from '../citations/load-citations.ts';
import { outside } from '../citations/stretches.ts';
import type { CitedFinding, CitedResult, Span } from '../shared/finding.ts';
import type { PageText } from '../shared/page-text.ts';
import type { SpamSignalId } from '../shared/spam.ts';
import type { SpamData } from '../shared/spam-data.ts';
import { groupByBlock } from './group-by-block.ts';
import { readLinks, type SeenLink } from './page-links.ts';
import type { PhraseFinder } from './phrase-finder.ts';
import { quotedStretches } from './quoted-stretches.ts';
import { sentenceAt } from './sentence-at.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';
import { type Words, wordsOf } from './words-of.ts';

/** A phrase of the data in the text of a page. */
export interface PlacedPhrase {
  at: Span;
  /** The sentence around it; found when it is asked for. */
  readonly sentence: Span;
  /** In small letters, one space between words. */
  words: string;
  /** Between quotation marks, or in an advert that is marked as one: somebody else's words. */
  isQuoted: boolean;
}

/** What looking for signals needs besides the page: compiled data, made ready once a frame. */
export interface SpamTools {
  data: SpamData;
  citations: Citations;
  /** Finds every phrase that stands in running text. */
  finder: PhraseFinder;
  /** Finds what link texts, headings and titles are about. */
  labels: PhraseFinder;
}

/** One page, read once for all signals. */
export class SpamPage {
  readonly page: PageText;
  readonly result: CitedResult;
  readonly tools: SpamTools;
  readonly ownHost: string | null;
  readonly links: readonly SeenLink[];
  readonly structured: StructuredData;
  /** One for each block. */
  readonly words: readonly Words[];
  readonly wordsRead: number;
  /** Posts are looked at as a thread. */
  readonly isThread: boolean;
  readonly #ownHealthClaims: readonly CitedFinding[];
  readonly #phrases = new Map<string, PlacedPhrase[]>();
  readonly #blocksWith = new Map<string, ReadonlySet<number>>();

  constructor(page: PageText, result: CitedResult, tools: SpamTools) {
    this.page = page;
    this.result = result;
    this.tools = tools;
    this.ownHost = page.url === null ? null : (splitUrl(page.url)?.host ?? null);
    this.links = readLinks(page, this.ownHost, tools.citations.data, tools.data.lists);
    this.structured = readStructuredData(page);
    this.words = page.blocks.map(({ text }) => wordsOf(text));
    this.wordsRead = page.blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
    this.isThread = page.blocks.some(({ post }) => post !== undefined);
    const adverts = groupByBlock(this.links.flatMap(({ at, isAdvert }) => (at !== null && isAdvert ? [at] : [])));
    const ofAdverts = new Map([...adverts].map(([block, spans]) => [block, outside(spans)]));
    this.#ownHealthClaims = result.findings.filter((finding) => {
      const kind = this.kindOf(finding);
      const { polarity, mode, quote } = finding;
      if (polarity !== 'affirms' || (mode !== 'states' && mode !== 'hedges')) return false;
      const isOutside = ofAdverts.get(quote.block);
      return (kind === 'benefit' || kind === 'safety') && (isOutside?.(quote.start) ?? true);
    });
    for (const [block, words] of this.words.entries()) this.#readPhrases(block, words, adverts.get(block) ?? []);
  }

  /** Where the phrases of one kind stand, in the order of the page. */
  phrases(kind: string): readonly PlacedPhrase[] {
    return this.#phrases.get(kind) ?? [];
  }

  /** The blocks that hold a phrase of one kind. */
  blocksWith(kind: string): ReadonlySet<number> {
    const known = this.#blocksWith.get(kind) ?? new Set(this.phrases(kind).map(({ at }) => at.block));
    this.#blocksWith.set(kind, known);
    return known;
  }

  limit(signal: SpamSignalId, name: string): number {
    return this.tools.data.limits[signal]?.[name] ?? 0;
  }

  list(name: string): readonly string[] {
    return this.tools.data.lists[name] ?? [];
  }

  /** The kinds of phrases in a heading, a title or the text of a link. */
  kindsIn(text: string): ReadonlySet<string> {
    return new Set(this.tools.labels.find(wordsOf(text)).map(({ kind }) => kind));
  }

  /** A title, a heading or the name of a product names kratom or one of its strains. */
  namesGoods(text: string): boolean {
    const kinds = this.kindsIn(text);
    return kinds.has('subjects') || kinds.has('strain-stuffing');
  }

  textOf({ block, start, end }: Span): string {
    return this.page.blocks[block].text.slice(start, end);
  }

  kindOf({ claim }: CitedFinding): string | undefined {
    return this.tools.citations.claims.get(claim)?.kind;
  }

  isInPost({ block }: Span): boolean {
    return this.page.blocks[block].post !== undefined;
  }

  /** Health claims of the page in its own voice, and not in that of an advert: benefits, and that there is no harm. */
  ownHealthClaims(): readonly CitedFinding[] {
    return this.#ownHealthClaims;
  }

  #readPhrases(block: number, words: Words, adverts: readonly Span[]): void {
    const isQuoted = quotedStretches(words.text, adverts);
    for (const { kind, first, last } of this.tools.finder.find(words)) {
      const at = { block, start: words.starts[first], end: words.ends[last] };
      const placed = {
        at,
        get sentence() {
          return sentenceAt(words.text, at);
        },
        words: words.words.slice(first, last + 1).join(' '),
        isQuoted: isQuoted(at.start),
      };
      const others = this.#phrases.get(kind);
      if (others) others.push(placed);
      else this.#phrases.set(kind, [placed]);
    }
  }
}
