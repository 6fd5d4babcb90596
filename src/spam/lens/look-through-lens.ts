import type { CheckResult, Finding, Span } from '../../shared/finding.ts';
import type { LensPassage, LensReason, LensReport, RuleByWords } from '../../shared/lens.ts';
import type { Block, PageText } from '../../shared/page-text.ts';
import { namesWork, ReferenceLists } from '../../shared/reference-lists.ts';
import { findDisclaimers, placeOfDisclaimer } from './find-disclaimer.ts';
import { findWordings } from './find-wordings.ts';
import type { Lens } from './load-lens.ts';
import { quoteOf } from './quote-of.ts';
import { type ReadText, readWords } from './read-words.ts';
import { splitWords } from './split-words.ts';

/** What is known of the page besides its text. */
export interface Shelf {
  /** The page itself sells: then what it cites is part of its offer. */
  sells: boolean;
  /** Names of what it offers, as its markup has them. */
  products: readonly string[];
}

/** A passage while it is put together. */
interface Draft extends Pick<LensPassage, 'voice'> {
  sentence: Span;
  because: LensReason[];
}

const NOT_LISTED = 'otherwise';

/** No honest page has more sentences of this kind, nor does anybody read more; with it, time stays linear. */
const MOST = 1000;

/**
 * Tells which sentences of a page resemble claims that the rule of a place describes, by which paragraph, and where the
 * disclaimer stands. `result` is what the engine said about that same page: its findings are the first route, wordings of
 * the rule the second. A page that does not name kratom gives no passage. Pure; never throws on any text; linear in it.
 */
export function lookThroughLens(lens: Lens, page: PageText, result: CheckResult, shelf: Shelf): LensReport {
  const { data } = lens;
  const none: LensReport = { place: data.place, passages: [], disclaimer: null };
  if (!result.named) return none;
  const { blocks } = page;
  const drafts = new Drafts();
  const inBlock = new Map<number, Finding[]>();
  for (const finding of result.findings) {
    const { block } = finding.sentence;
    const others = inBlock.get(block);
    if (others) others.push(finding);
    else inBlock.set(block, [finding]);
    addFinding(finding, blocks, lens, drafts);
  }
  const read = blocks.map(({ text }) => readWords(text, lens));
  addWordings(blocks, read, inBlock, lens, drafts);
  if (shelf.sells) addStudies(result, blocks, lens, drafts);
  const disclaimers = findDisclaimers(read, lens);
  const passages = drafts.list().map(({ sentence, voice, because }): LensPassage => {
    const isDisease = because.some(({ rule }) => data.kinds[rule] === 'disease');
    return {
      kind: isDisease ? 'disease' : 'structure-function',
      quote: quoteOf(blocks[sentence.block].text.slice(sentence.start, sentence.end)),
      at: sentence,
      post: blocks[sentence.block].post ?? 0,
      voice,
      because: isDisease ? because.filter(({ rule }) => data.kinds[rule] === 'disease') : because,
      disclaimer: placeOfDisclaimer(sentence, disclaimers, blocks, data.disclaimer.symbols),
    };
  });
  return { ...none, passages: [...passages, ...namesOf(shelf, lens)], disclaimer: disclaimers[0] ?? null };
}

/** Passages by the sentence that they stand in. */
class Drafts {
  readonly #byBlock = new Map<number, Draft[]>();
  #count = 0;

  /** Adds a reason to the draft of a sentence; sentences that overlap are one. */
  add(sentence: Span, voice: Draft['voice'], reason: LensReason): void {
    const known = this.at(sentence);
    if (known === undefined) {
      if (++this.#count > MOST) return;
      const drafts = this.#byBlock.get(sentence.block) ?? [];
      drafts.push({ sentence, voice, because: [reason] });
      this.#byBlock.set(sentence.block, drafts);
      return;
    }
    if (voice === 'own') known.voice = 'own';
    // what the engine has found comes first, and says it better than a wording
    const isKnown = ({ rule, claim }: LensReason): boolean =>
      rule === reason.rule && (reason.claim === null || claim === reason.claim);
    if (!known.because.some(isKnown)) known.because.push(reason);
  }

  at({ block, start, end }: Span): Draft | undefined {
    return this.#byBlock.get(block)?.find(({ sentence }) => sentence.start < end && sentence.end > start);
  }

  list(): Draft[] {
    return [...this.#byBlock.values()]
      .flat()
      .sort((a, b) => a.sentence.block - b.sentence.block || a.sentence.start - b.sentence.start);
  }
}

function addFinding(finding: Finding, blocks: readonly Block[], { data, finder }: Lens, drafts: Drafts): void {
  const { claim, polarity, mode, basis, quote, sentence } = finding;
  const rules = data.claims[claim];
  if (rules === undefined || polarity === 'denies' || mode === 'asks') return;
  const words = blocks[quote.block].text.slice(quote.start, quote.end);
  const rule = ruleFor(rules, words, finder);
  if (rule === null) return;
  const voice = mode === 'reports' || basis !== 'general' ? 'told' : 'own';
  drafts.add(sentence, voice, { words: quoteOf(words), rule, claim });
}

/** The rule of the first list that has a phrase in the words. */
function ruleFor(rules: RuleByWords, words: string, finder: Lens['finder']): string | null {
  const lists = new Set(finder.find(splitWords(words)).map(({ list }) => list));
  return rules.find(([list]) => list === NOT_LISTED || lists.has(list))?.[1] ?? null;
}

function addWordings(
  blocks: readonly Block[],
  read: readonly ReadText[],
  findings: ReadonlyMap<number, readonly Finding[]>,
  lens: Lens,
  drafts: Drafts,
): void {
  const lists = new ReferenceLists();
  let heading = '';
  let looked = 0;
  blocks.forEach((block, b) => {
    const isEntry = lists.read(block) === 'entry' && namesWork(block);
    const above = block.leadIn === undefined ? heading : blocks[block.leadIn].text;
    if (block.kind === 'heading') heading = block.text;
    if (isEntry) return;
    for (const { rule, start, end, sentence } of findWordings(read[b], above, lens)) {
      if (++looked > MOST) return;
      // what the engine has read there in another way is left to it
      const readings = (findings.get(b) ?? []).filter(({ quote }) => quote.start < end && quote.end > start);
      if (readings.some(({ polarity, mode }) => polarity === 'denies' || mode === 'asks')) continue;
      const voice = readings.some(({ mode, basis }) => mode === 'reports' || basis !== 'general') ? 'told' : 'own';
      drafts.add({ block: b, ...sentence }, voice, { words: quoteOf(block.text.slice(start, end)), rule, claim: null });
    }
  });
}

/** A study that is leaned on in a sentence which resembles a disease claim. */
function addStudies({ attributions }: CheckResult, blocks: readonly Block[], { data }: Lens, drafts: Drafts): void {
  for (const { quote, sentence } of attributions) {
    const draft = drafts.at(sentence);
    if (draft === undefined || !draft.because.some(({ rule }) => data.kinds[rule] === 'disease')) continue;
    const words = quoteOf(blocks[quote.block].text.slice(quote.start, quote.end));
    drafts.add(sentence, draft.voice, { words, rule: data.citation, claim: null });
  }
}

function namesOf({ products }: Shelf, { data, finder }: Lens): LensPassage[] {
  return [...new Set(products)].flatMap((name) => {
    const rule = ruleFor(data.names, name, finder);
    if (rule === null) return [];
    const quote = quoteOf(name);
    return [
      {
        kind: data.kinds[rule],
        quote,
        at: null,
        post: 0,
        voice: 'own' as const,
        because: [{ words: quote, rule, claim: null }],
        disclaimer: 'none' as const,
      },
    ];
  });
}
