import type { ClaimFacts } from '../shared/claim.ts';
import type { Finding, FoundAttribution, Span } from '../shared/finding.ts';
import type { Block, PageText } from '../shared/page-text.ts';
import { buildFinding, LINK, type Place } from './build-finding.ts';
import { type Candidate, chooseMatches } from './choose-matches.ts';
import { continuesSentence, isFragment, isLabel } from './continues-sentence.ts';
import { findAnswers, isOwn } from './find-answers.ts';
import { type DiscourseSubject, findMentions, nextDiscourse } from './find-mentions.ts';
import { type Cue, type FoundStance, findCues, findStance, isNegated } from './find-stance.ts';
import { findSubject, type Subject } from './find-subject.ts';
import { leadInText } from './lead-in-text.ts';
import type { Engine } from './load-engine.ts';
import { matchPatterns, type PatternMatch } from './match-patterns.ts';
import { COMPARAND, isAny, type Mention, OTHER } from './mention.ts';
import { quotedSpeech } from './quoted-speech.ts';
import type { Topic } from './read-topic.ts';
import { reportsAStudy } from './reports-a-study.ts';
import { MOST_TOKENS, splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';

/** A sentence of at most so many words may stand between a question and its answer: "Good question." */
const LONGEST_REMARK = 4;

const NONE: readonly Candidate[] = [];

/** What the blocks so far leave for the next one. */
interface Section {
  /** The heading right before, where it says what to make of the paragraph under it: "Myth". */
  label: string;
  /** What the heading names, if it names one thing. */
  heading: DiscourseSubject;
  discourse: DiscourseSubject;
  post: number | undefined;
  /** Tells the results of one study. */
  isStudy: boolean;
}

const NOTHING = { label: '', heading: null, discourse: null, isStudy: false };

/** Some claims are about 7-OH alone, some never about it. */
const isAbout = ({ subject: wanted }: ClaimFacts, { isSevenOh }: Subject): boolean =>
  wanted === undefined || wanted === 'combination' || isSevenOh === undefined || isSevenOh === (wanted === 'seven-oh');

/** A heading names topics; what it asks, reports or rejects is said. */
const isSaid = ({ mode, cues }: FoundStance): boolean =>
  mode === 'asks' || mode === 'reports' || cues.some((cue) => cue.does === 'rejects');

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
  /** What the sentence before asked, quoted, named as a claim or, in the same block, stated. */
  #asked: readonly Candidate[] = NONE;
  /** The sentence at hand takes back what the one before stated. */
  #takesBack = false;
  #section: Section = { ...NOTHING, post: undefined };
  /** Of the block at hand; made for the first match in it. */
  #spoken: Uint8Array | null = null;

  constructor(engine: Engine, page: PageText, topic: Topic, today: string) {
    this.#engine = engine;
    this.#page = page;
    this.#topic = topic;
    this.#today = today;
  }

  check(block: Block, index: number): Finding[] {
    this.#beginBlock(block);
    this.#spoken = null;
    const section = this.#section;
    const lead = leadInText(this.#page, block) || (block.kind === 'paragraph' && section.label);
    section.label = '';
    const before = lead ? lead + LINK : '';
    const source = { text: before + block.text, offset: before.length, cues: this.#engine.matcher.cues };
    const { matcher, tokens, sentence } = this.#engine;
    tokenize(source.text, matcher.words, this.#engine.numberWord, tokens);
    const starts = splitSentences(tokens, this.#engine);
    const findings: Finding[] = [];
    const add = (candidate: Candidate): number => findings.push(buildFinding(this.#engine, candidate, place));
    const place: Place = { block: index, source, today: this.#today, pageDate: this.#page.date };
    let followsFragment = false;
    let ofLast = 0;
    for (let s = 0; s + 1 < starts.length; s++) {
      const from = starts[s];
      const to = starts[s + 1];
      if (to <= from) continue;
      sentence.read(tokens, from, to);
      section.isStudy = reportsAStudy(sentence, section.isStudy);
      const mentions = findMentions(sentence, this.#topic.isKratom);
      const chosen = this.#readSentence(block, place, mentions);
      // "Kratom cures cancer. That is a myth."
      if (this.#takesBack) findings.splice(ofLast);
      ofLast = findings.length;
      chosen.forEach(add);
      const goesOn = s > 0 && (followsFragment || continuesSentence(sentence));
      followsFragment = isFragment(sentence);
      if (goesOn && to - starts[s - 1] <= MOST_TOKENS)
        this.#readAcross(block, place, starts[s - 1], from, to).forEach(add);
      section.discourse = nextDiscourse(mentions, section.discourse);
    }
    if (block.kind === 'heading') {
      section.heading = section.discourse;
      if (isLabel(sentence)) section.label = block.text;
    }
    return findings;
  }

  /** A new paragraph is about its heading, else about the page's topic; on a page about something else, about what came before. */
  #beginBlock({ kind, post }: Block): void {
    const section = this.#section;
    this.#forgetOwn();
    if (post !== section.post) this.#section = { ...NOTHING, post };
    else if (kind === 'heading') Object.assign(section, { discourse: null, isStudy: false });
    else if (this.#topic.isKratom) section.discourse = section.heading;
  }

  /** What the sentence at hand says that counts as a finding. */
  #readSentence(block: Block, place: Place, mentions: Mention[]): readonly Candidate[] {
    const { matcher, sentence, claimPatterns } = this.#engine;
    const matches = matchPatterns(matcher, sentence, claimPatterns());
    this.#takesBack = false;
    if (matches.length === 0 && this.#asked.length === 0) return NONE;
    const cues = findCues(this.#engine, sentence);
    const chosen = this.#choose(matches, cues, mentions, block, place);
    const answers = findAnswers(this.#engine, cues, this.#asked, chosen, this.#section.isStudy);
    this.#takesBack = answers.length > 0 && this.#asked.some(isOwn);
    this.#remember(block, place, chosen, answers);
    const all = answers.length > 0 ? [...chosen, ...answers] : chosen;
    return block.kind === 'heading' ? all.filter(({ stance }) => isSaid(stance)) : all;
  }

  /** What two sentences say together: the first from token `from`, the second, which lacks a part, from `border` to `to`. */
  #readAcross(block: Block, place: Place, from: number, border: number, to: number): readonly Candidate[] {
    const { matcher, sentence, tokens, claimPatterns } = this.#engine;
    sentence.read(tokens, from, to);
    const matches = matchPatterns(matcher, sentence, claimPatterns());
    const across = matches.filter((match) => match.from < border && match.to > border);
    if (across.length === 0) return NONE;
    const mentions = findMentions(sentence, this.#topic.isKratom);
    return this.#choose(across, findCues(this.#engine, sentence), mentions, block, place);
  }

  #choose(matches: PatternMatch[], cues: readonly Cue[], mentions: Mention[], block: Block, place: Place): Candidate[] {
    const { sentence, data, claimList } = this.#engine;
    const isQuoted = this.#isQuoted(block, place);
    const claims: PatternMatch[] = [];
    const vague: PatternMatch[] = [];
    for (const match of matches)
      if (sentence.tokens.end[match.to - 1] > place.source.offset)
        (match.finds < claimList.length ? claims : vague).push(match);
    vague.sort((a, b) => a.from - b.from);
    for (const match of vague) if (!isNegated(cues, sentence, match)) this.#attribute(place, match);
    const judge = (match: PatternMatch): Candidate | null => {
      const claim = claimList[match.finds];
      const { isStudy } = this.#section;
      const subject = this.#subjectOf(match, mentions);
      const stance = subject && isAbout(claim, subject) ? findStance(cues, sentence, match, claim.kind, isStudy) : null;
      this.#spoken ??= quotedSpeech(this.#engine);
      if ((isQuoted || this.#spoken[match.from]) && stance && stance.mode !== 'asks') stance.mode = 'reports';
      return subject && stance && { match, subject, stance };
    };
    return chooseMatches(claims, judge, sentence, data.narrows);
  }

  /** What the next sentence may answer: questions, what a heading labels as a claim, what is quoted. A remark in between is let pass. */
  #remember(block: Block, place: Place, chosen: readonly Candidate[], answers: readonly Candidate[]): void {
    if (chosen.length === 0) {
      const { from, to } = this.#engine.sentence;
      if (answers.length > 0 || to - from > LONGEST_REMARK) this.#asked = NONE;
      else this.#forgetOwn();
      return;
    }
    const isOpenToAnswer = block.kind === 'heading' || this.#isQuoted(block, place);
    const asked: Candidate[] = [];
    for (const candidate of chosen) {
      const { stance } = candidate;
      if (stance.mode === 'reports' && isOpenToAnswer)
        asked.push({ ...candidate, stance: { ...stance, mode: 'asks' } });
      else asked.push(candidate);
    }
    this.#asked = asked;
  }

  #forgetOwn(): void {
    this.#asked = this.#asked.filter((candidate) => !isOwn(candidate));
  }

  /** In an element for quotations, or behind the ">" of a reply. */
  #isQuoted({ kind }: Block, { source }: Place): boolean {
    const { sentence, tokens } = this.#engine;
    const start = tokens.start[sentence.from];
    return kind === 'quote' || source.text.startsWith('>', start - 1) || source.text.startsWith('> ', start - 2);
  }

  /** What kratom is taken with may be the subject as well: "grapefruit makes it last". */
  #subjectOf(match: PatternMatch, mentions: Mention[]): Subject | null {
    const { sentence, claimList } = this.#engine;
    const { discourse } = this.#section;
    const isCombination = claimList[match.finds].subject === 'combination';
    const subject = findSubject(sentence, mentions, match, discourse, this.#topic);
    if (subject || !isCombination) return subject;
    const without = mentions.filter((mention) => !isAny(mention, OTHER | COMPARAND));
    return findSubject(sentence, without, match, discourse === 'other' ? null : discourse, this.#topic);
  }

  #attribute({ block, source: { offset } }: Place, match: PatternMatch): void {
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
