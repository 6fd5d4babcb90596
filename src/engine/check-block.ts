import type { ClaimFacts } from '../shared/claim.ts';
import type { CueEffect } from '../shared/engine-data.ts';
import type { Finding, FoundAttribution, Span } from '../shared/finding.ts';
import type { Block, PageText } from '../shared/page-text.ts';
import { type Candidate, chooseMatches } from './choose-matches.ts';
import { type DiscourseSubject, findMentions, nextDiscourse } from './find-mentions.ts';
import { type Cue, findCues, findStance, isNegated } from './find-stance.ts';
import { findSubject, type Subject } from './find-subject.ts';
import { FindingTrace, type Source } from './finding-trace.ts';
import type { Engine } from './load-engine.ts';
import { matchPatterns, type PatternMatch } from './match-patterns.ts';
import type { Topic } from './read-topic.ts';
import { readingOf } from './reading-of.ts';
import { reportsAStudy } from './reports-a-study.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';
import { GAP } from './tokens.ts';

/** Longest lead-in that is read together with a list item. */
const LONGEST_LEAD_IN = 300;

/** A question of at most so many words is quoted whole. */
const LONGEST_QUESTION = 30;

/** What the blocks so far leave for the next one. */
interface Section {
  /** What the heading names, if it names one thing. */
  heading: DiscourseSubject;
  discourse: DiscourseSubject;
  post: number | undefined;
  /** Tells the results of one study. */
  isStudy: boolean;
}

/** Cues that tell whose case it is, or when: they need not be quoted. */
const ASIDE: readonly CueEffect[] = ['self', 'sample', 'past'];

/** Some claims are about 7-OH alone, some never about it. */
const isAbout = ({ subject: wanted }: ClaimFacts, { isSevenOh }: Subject): boolean =>
  wanted === undefined || isSevenOh === (wanted === 'seven-oh');

/**
 * Reads the blocks of one page in order and remembers what they were about. A list item or cell is read together with the
 * sentence that leads into it, so that it inherits subject, negation and hedge; what is found lies in the item alone.
 */
export class BlockChecker {
  readonly attributions: FoundAttribution[] = [];
  readonly #engine: Engine;
  readonly #page: PageText;
  readonly #topic: Topic;
  readonly #today: string;
  /** What the sentence before asked. */
  #asked: Candidate[] = [];
  #section: Section = { heading: null, discourse: null, post: undefined, isStudy: false };

  constructor(engine: Engine, page: PageText, topic: Topic, today: string) {
    this.#engine = engine;
    this.#page = page;
    this.#topic = topic;
    this.#today = today;
  }

  check(block: Block, index: number): Finding[] {
    const section = this.#section;
    if (block.post !== section.post)
      this.#section = { heading: null, discourse: null, post: block.post, isStudy: false };
    // a new paragraph is about its heading, else about the page's topic; on a page about something else, about what came before
    else if (block.kind === 'heading') Object.assign(section, { discourse: null, isStudy: false });
    else if (this.#topic.isKratom) section.discourse = section.heading;
    const lead = this.#leadIn(block);
    const { matcher, tokens, sentence } = this.#engine;
    const { cues } = matcher;
    const source = lead
      ? { text: `${lead} ${block.text}`, offset: lead.length + 1, cues }
      : { text: block.text, offset: 0, cues };
    tokenize(source.text, matcher.words, this.#engine.numberWord, tokens);
    const starts = splitSentences(tokens, this.#engine);
    const findings: Finding[] = [];
    for (let s = 0; s + 1 < starts.length; s++) {
      if (starts[s + 1] <= starts[s]) continue;
      sentence.read(tokens, starts[s], starts[s + 1]);
      this.#section.isStudy = reportsAStudy(sentence, this.#section.isStudy);
      const mentions = findMentions(sentence, this.#topic.isKratom);
      this.#readSentence(block, index, source, mentions, findings);
      this.#section.discourse = nextDiscourse(mentions, this.#section.discourse);
    }
    if (block.kind === 'heading') this.#section.heading = this.#section.discourse;
    return findings;
  }

  #leadIn(block: Block): string {
    if (block.leadIn === undefined) return '';
    const text = this.#page.blocks[block.leadIn]?.text.trim() ?? '';
    const from = Math.max(text.lastIndexOf('. '), text.lastIndexOf('! '), text.lastIndexOf('? ')) + 1;
    const last = text.slice(from).trim();
    if (last.length > LONGEST_LEAD_IN || /[.!?]$/.test(last)) return '';
    return last.replace(/[:\s–—-]+$/, '');
  }

  #readSentence(
    block: Block,
    index: number,
    source: Source,
    mentions: ReturnType<typeof findMentions>,
    findings: Finding[],
  ): void {
    const { matcher, sentence, data, claimList, claimPatterns } = this.#engine;
    const { tokens } = sentence;
    const found = matchPatterns(matcher, sentence, claimPatterns());
    if (found.length === 0 && this.#asked.length === 0) return;
    const cues = findCues(this.#engine, sentence);
    const claims: PatternMatch[] = [];
    const vague: PatternMatch[] = [];
    for (const match of found)
      if (tokens.end[match.to - 1] > source.offset) (match.finds < claimList.length ? claims : vague).push(match);
    vague.sort((a, b) => a.from - b.from);
    for (const match of vague) if (!isNegated(cues, sentence, match)) this.#attribute(index, source.offset, match);
    const judge = (match: PatternMatch): Candidate | null => {
      const claim = claimList[match.finds];
      const subject = findSubject(sentence, mentions, match, this.#section.discourse, this.#topic);
      const { isStudy } = this.#section;
      const stance = subject && isAbout(claim, subject) ? findStance(cues, sentence, match, claim.kind, isStudy) : null;
      return subject && stance && { match, subject, stance };
    };
    const chosen = chooseMatches(claims, judge, sentence, data.narrows);
    const answers = this.#answers(cues, chosen);
    const questions = chosen.filter(({ stance }) => stance.mode === 'asks');
    this.#asked = questions;
    for (const candidate of [...chosen, ...answers]) {
      const { stance } = candidate;
      const asked =
        stance.mode === 'asks' || stance.mode === 'reports' || stance.cues.some((cue) => cue.does === 'rejects');
      if (block.kind === 'heading' && !asked) continue;
      findings.push(this.#finding(candidate, index, source));
    }
  }

  /** "Does it help with sleep? – Not in any study": a short answer is what the question asked, said or denied. */
  #answers(cues: readonly Cue[], chosen: readonly Candidate[]): Candidate[] {
    const { sentence, claimList } = this.#engine;
    const answer = cues.find((cue) => cue.does.startsWith('answers') && cue.from === sentence.from);
    if (!answer) return [];
    return this.#asked.flatMap(({ match: asked, stance: { polarity }, subject }) => {
      if (chosen.some(({ match }) => match.finds === asked.finds)) return [];
      const denies = (polarity === 'denies') !== (answer.does === 'answers-no');
      const { from, to } = sentence;
      const match: PatternMatch = { ...asked, from, to, elements: [], denies, fixed: true };
      const stance = findStance(cues, sentence, match, claimList[asked.finds].kind, this.#section.isStudy);
      return stance && stance.mode !== 'asks'
        ? [{ match, stance, subject: { ...subject, from: 'reference', hit: undefined } }]
        : [];
    });
  }

  #finding({ match, subject, stance }: Candidate, block: number, source: Source): Finding {
    const { text, offset } = source;
    const { sentence, data, claimList } = this.#engine;
    const { tokens } = sentence;
    const claim = claimList[match.finds];
    const isShortQuestion = stance.mode === 'asks' && sentence.to - sentence.from <= LONGEST_QUESTION;
    const ends = sentence.after & (GAP.stop | GAP.question | GAP.exclamation) ? 1 : 0;
    const spanOf = (start: number, end: number): Span => ({
      block,
      start: Math.max(0, start - offset),
      end: Math.max(1, end - offset),
    });
    const sentenceSpan = spanOf(tokens.start[sentence.from], Math.min(text.length, tokens.end[sentence.to - 1] + ends));
    let { from, to } = match;
    const take = (hit: { from: number; to: number }): void => {
      from = Math.min(from, hit.from);
      to = Math.max(to, hit.to);
    };
    for (const cue of stance.cues) if (!ASIDE.includes(cue.does)) take(cue);
    if (subject.from === 'clause' && subject.hit) take(subject.hit);
    const reading = readingOf(data.readings, claim, stance, {
      today: this.#today,
      pageDate: this.#page.date,
      places: claim.places ? this.#places(text) : [],
      past: stance.past,
      allegation: stance.allegation,
    });
    const leads = tokens.start[match.from] < offset;
    return {
      claim: claim.id,
      polarity: stance.polarity,
      mode: stance.mode,
      basis: stance.basis,
      ...reading,
      quote: isShortQuestion ? sentenceSpan : spanOf(tokens.start[from], tokens.end[to - 1]),
      sentence: sentenceSpan,
      ...(leads ? { context: text.slice(0, offset).trim() } : {}),
      trace: new FindingTrace(source, tokens, { match, subject, stance }),
    };
  }

  /** Postal codes of the US places named in the sentence at hand. */
  #places(text: string): string[] {
    const { sentence, data } = this.#engine;
    const { tokens } = sentence;
    const found = new Set<string>();
    const part = text.slice(tokens.start[sentence.from], tokens.end[sentence.to - 1]);
    for (const [name, code] of Object.entries(data.places)) if (part.includes(name)) found.add(code);
    if (found.has('VA') && part.includes('West Virginia') && !part.replaceAll('West Virginia', '').includes('Virginia'))
      found.delete('VA');
    return [...found];
  }

  #attribute(block: number, offset: number, match: PatternMatch): void {
    const { sentence } = this.#engine;
    const { tokens } = sentence;
    const at = (from: number, to: number): Span => ({
      block,
      start: Math.max(0, tokens.start[from] - offset),
      end: Math.max(1, tokens.end[to - 1] - offset),
    });
    const quote = at(match.from, match.to);
    const last = this.attributions.at(-1);
    if (last && last.quote.block === block && last.quote.end >= quote.start) {
      last.quote.start = Math.min(last.quote.start, quote.start);
      last.quote.end = Math.max(last.quote.end, quote.end);
      return;
    }
    this.attributions.push({ quote, sentence: at(sentence.from, sentence.to) });
  }
}
