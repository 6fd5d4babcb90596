import type {
  Attribution,
  CheckResult,
  Citation,
  CitedFinding,
  CitedResult,
  Finding,
  FoundAttribution,
  Nearness,
  Span,
} from '../shared/finding.ts';
import type { PageText } from '../shared/page-text.ts';
import { besides } from './besides.ts';
import { type Entry, EntryTable } from './entry-table.ts';
import { splitUrl } from './identify-url.ts';
import { findMentions, type Mention } from './in-text.ts';
import { isAboutPeople, isNotInPeople } from './is-about-people.ts';
import { type CitedHere, judgeCitation } from './judge-citation.ts';
import type { Citations } from './load-citations.ts';
import { MentionIndex } from './mention-index.ts';
import { mentionsOfNotes } from './note-marks.ts';
import { addMetadata } from './page-metadata.ts';
import { resolveAttribution } from './resolve-attribution.ts';
import { type SourceRecord, SourceTable } from './source-table.ts';
import type { TitleIndex } from './title-index.ts';

const NOTHING: CitedResult = { findings: [], sources: [], unreadable: [], attributions: [], missing: {} };

/**
 * The one door of this folder: tells what carries each finding, and which key references the page nowhere cites. `result` is
 * what the engine said about that same page, with offsets into its blocks. A page that does not name kratom gives nothing.
 * Never throws on any text; time is linear in the page.
 */
export function citePage(citations: Citations, page: PageText, result: CheckResult): CitedResult {
  return result.named ? new PageCiter(citations, page, result).cite() : NOTHING;
}

/** The sources of one page, and what stands near which passage: nearest wins, sentence before paragraph before page. */
class PageCiter {
  readonly #citations: Citations;
  readonly #page: PageText;
  readonly #result: CheckResult;
  readonly #table: SourceTable;
  readonly #entries: EntryTable;
  readonly #mentions = new MentionIndex();
  readonly #unreadable: Span[] = [];
  /** Findings by the sentence that they stand in. */
  readonly #bySentence = new Map<string, Finding[]>();
  /** Mentions that stand in a sentence with findings, and where that begins. */
  readonly #taken = new Map<Mention, number>();
  /** One source for each bundled work that a list of the page names. */
  readonly #listed: SourceRecord[];
  /** The work that the page itself is. */
  readonly #own: SourceRecord[];

  constructor(citations: Citations, page: PageText, result: CheckResult) {
    this.#citations = citations;
    this.#page = page;
    this.#result = result;
    this.#table = new SourceTable(citations);
    const ownHost = page.url === null ? null : (splitUrl(page.url)?.host ?? null);
    this.#entries = new EntryTable(page, citations, this.#table, ownHost);
    const tools = { page, citations, table: this.#table, entries: this.#entries, ownHost };
    const mentions = page.blocks.map((block, b) => {
      const inList = this.#entries.inBlock(b);
      return inList.length > 0 ? inList.flatMap(mentionOfEntry) : findMentions(block, b, tools);
    });
    for (const mention of mentionsOfNotes(page, mentions)) mentions[mention.block].push(mention);
    for (const [b, inBlock] of mentions.entries()) this.#mentions.add(b, inBlock);
    // an entry that names nothing is shown whole, and not the part of it that is broken
    for (const { block, start, end, sources, unreadable } of this.#entries.entries)
      this.#unreadable.push(...(sources.length === 0 ? [{ block, start, end }] : unreadable));
    this.#unreadable.push(...this.#entries.unreadable);
    this.#own = addMetadata(page, citations, this.#table);
    const listed = this.#entries.entries
      .flatMap(({ sources }) => sources)
      .filter(({ reference }) => reference !== null);
    this.#listed = [...new Map(listed.map((source) => [source.reference, source])).values()];
    for (const finding of result.findings) {
      const key = keyOf(finding.sentence);
      const others = this.#bySentence.get(key);
      if (others) others.push(finding);
      else {
        this.#bySentence.set(key, [finding]);
        for (const mention of this.#mentions.inSentence(finding.sentence))
          this.#taken.set(mention, finding.sentence.start);
      }
    }
  }

  cite(): CitedResult {
    const references = new Set(this.#table.list().flatMap(({ reference }) => reference ?? []));
    for (const { reference } of this.#own) if (reference !== null) references.add(reference);
    const vague = this.#result.attributions.filter((each) => !this.#isNamed(each));
    const missing: CitedResult['missing'] = {};
    const findings = this.#result.findings.map((finding): CitedFinding => {
      const citation = this.#citation(finding, vague, references);
      const isPost = this.#page.blocks[finding.quote.block].post !== undefined;
      const isStated = finding.mode !== 'asks' && finding.basis !== 'self' && !isPost;
      if (isStated && citation.missing.length > 0) missing[finding.claim] = citation.missing;
      return { ...finding, citation };
    });
    return {
      findings,
      sources: this.#table.list(),
      unreadable: this.#unreadable,
      attributions: vague.map((each) => this.#resolve(each)),
      missing,
    };
  }

  #citation(finding: Finding, vague: readonly FoundAttribution[], cited: ReadonlySet<string>): Citation {
    const claim = this.#citations.claims.get(finding.claim);
    const leansOnNothing = vague.some(({ quote }) => within(quote, finding.sentence));
    const { here, near, via, isOwnWork } = this.#nearest(finding, leansOnNothing);
    const judged = judgeCitation(finding, claim, here);
    const isVague = judged.status === 'none' && leansOnNothing;
    const { block, start, end } = finding.sentence;
    const sentence = this.#page.blocks[block].text.slice(start, end);
    const aboutPeople = isAboutPeople(claim?.kind, withoutTitles(sentence, this.#citations.titles));
    return {
      ...judged,
      status: isVague ? 'vague' : judged.status,
      near,
      via,
      isOwnWork,
      notInPeople: aboutPeople ? judged.cited.filter((ref) => isNotInPeople(this.#citations.works.get(ref)?.type)) : [],
      missing: claim?.refs.filter(({ ref, key }) => key && !cited.has(ref)).map(({ ref }) => ref) ?? [],
    };
  }

  /** @param isVague what it leans on is named nowhere: a list of the page does not tell what is meant */
  #nearest(
    finding: Finding,
    isVague: boolean,
  ): { here: CitedHere; near: Nearness | null; via: Citation['via']; isOwnWork: boolean } {
    const { sentence } = finding;
    const inSentence = this.#mentions.inSentence(sentence);
    const proper = inSentence.filter(({ via }) => via === null);
    if (proper.length > 0) return { here: hereOf(proper), near: 'sentence', via: null, isOwnWork: false };
    const others = this.#around(sentence).filter((mention) => mention.via === null && this.#mayServe(mention, finding));
    if (others.length > 0) return { here: hereOf(others), near: 'paragraph', via: null, isOwnWork: false };
    const own = this.#agreeing(this.#own, finding);
    if (own.length > 0) return { here: { references: own, isLost: false }, near: 'page', via: null, isOwnWork: true };
    if (!isVague && this.#page.blocks[sentence.block].post === undefined) {
      const listed = this.#agreeing(this.#listed, finding);
      if (listed.length > 0)
        return { here: { references: listed, isLost: false }, near: 'page', via: null, isOwnWork: false };
    }
    const [through] = inSentence;
    return {
      here: { references: through ? [null] : [], isLost: false },
      near: through ? 'sentence' : null,
      via: through?.via ?? null,
      isOwnWork: false,
    };
  }

  /** What is cited in the block of a sentence, in the one that leads into it, and in those beside it. */
  #around(sentence: Span): readonly Mention[] {
    const { leadIn } = this.#page.blocks[sentence.block];
    const others = [...(leadIn === undefined ? [] : [leadIn]), ...besides(this.#page, sentence.block)];
    const at = (block: number): Mention[] => this.#mentions.inParagraph({ block, start: 0, end: 0 });
    return [...this.#mentions.inParagraph(sentence), ...others.flatMap(at)];
  }

  /** A source in another sentence that makes a claim belongs to that one; to this one only where it speaks for it. */
  #mayServe(mention: Mention, finding: Finding): boolean {
    const taken = this.#taken.get(mention);
    if (taken === undefined || taken === finding.sentence.start) return true;
    return this.#agreeing(mention.sources, finding).length > 0;
  }

  /** The bundled works among some sources that bear on a finding and do not say otherwise. */
  #agreeing(sources: readonly SourceRecord[], finding: Finding): string[] {
    const claim = this.#citations.claims.get(finding.claim);
    const references = [...new Set(sources.flatMap(({ reference }) => reference ?? []))];
    return references.filter((ref) => {
      const { status } = judgeCitation(finding, claim, { references: [ref], isLost: false });
      return status === 'key-source' || status === 'known-source';
    });
  }

  /** A number, an author, an institution or a link: the sentence names its study after all. */
  #isNamed({ sentence }: FoundAttribution): boolean {
    const { block, start, end } = sentence;
    if (this.#mentions.inSentence(sentence).some(({ via }) => via === null)) return true;
    const text = this.#page.blocks[block].text.slice(start, end + 6);
    if (this.#citations.data.institutions.some((name) => text.includes(name))) return true;
    return /\[\d{1,3}\]|\bet al\b|[¹²³⁴-⁹]|[A-Z][a-z]{2,30},? \((19|20)\d\d\)/.test(text);
  }

  #resolve(attribution: FoundAttribution): Attribution {
    const { sentence } = attribution;
    return resolveAttribution(attribution, this.#bySentence.get(keyOf(sentence)) ?? [], this.#page, this.#citations);
  }
}

/** What the title of a work says of mice, the sentence that names it does not. */
const withoutTitles = (sentence: string, titles: TitleIndex): string =>
  titles.find(sentence).reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), sentence);

const within = (inner: Span, outer: Span): boolean =>
  inner.block === outer.block && inner.start < outer.end && inner.end > outer.start;

const keyOf = ({ block, start }: Span): string => `${block} ${start}`;

/** An entry of a list cites what it names, for whoever makes a claim in it. */
const mentionOfEntry = ({ block, start, end, sources }: Entry): Mention[] =>
  sources.length === 0 ? [] : [{ block, start, end, anchor: start, sources, via: null }];

const hereOf = (mentions: readonly Mention[]): CitedHere => ({
  references: mentions.flatMap(({ sources }) => sources.map(({ reference }) => reference)),
  isLost: mentions.some(({ sources }) => sources.length === 0),
});
