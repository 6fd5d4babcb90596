import * as CONCEPT from '../shared/engine-concepts.ts';
import { Composites } from './composites.ts';
import type { Matcher } from './decode-matcher.ts';
import { type Hit, HitList } from './hit-list.ts';
import type { Meanings } from './meanings.ts';
import { Phrases } from './phrases.ts';
import { Ranges } from './ranges.ts';
import { SentenceLayout, STRONG, WEAK } from './sentence-layout.ts';
import type { Tokens } from './tokens.ts';
import type { WakeIndex } from './wake-index.ts';
import { Waker } from './waker.ts';

/**
 * One sentence with everything that was found in it. Its phrases are found at once; it is measured, and the hits of a concept are
 * listed, when somebody asks.
 *
 *   concept c ── all.start[c], all.end[c] ─▶ hits     all of them, those inside set phrases too
 *             └─ kept.start, kept.end     ─▶ hits     those that count; the same where the sentence has no set phrase
 */
export class Sentence {
  tokens!: Tokens;
  from = 0;
  to = 0;
  /** Bits of GAP after the last token. */
  after = 0;
  /** Hits of the concepts that were asked for, those of one concept next to each other. */
  readonly hits = new HitList();
  readonly #matcher: Matcher;
  readonly #layout = new SentenceLayout();
  readonly #phrases: Phrases;
  readonly #composites: Composites;
  readonly #all: Ranges;
  readonly #kept: Ranges;
  /** By concept, the first of its hits that is no phrase. */
  readonly #made: Int32Array;
  readonly #waker: Waker;
  /** What `hitsOf` has answered, by concept, and the sentence in which it did. */
  readonly #named: (readonly Hit[])[] = [];
  readonly #namedIn: Int32Array;
  #number = 0;
  #isMeasured = false;
  #hasSetPhrases = false;

  constructor(matcher: Matcher, meanings: Meanings) {
    this.#matcher = matcher;
    this.#phrases = new Phrases(matcher, meanings, this.#layout);
    this.#composites = new Composites(matcher, meanings);
    this.#all = new Ranges(matcher.conceptCount);
    this.#kept = new Ranges(matcher.conceptCount);
    this.#made = new Int32Array(matcher.conceptCount);
    this.#waker = new Waker(matcher.conceptCount);
    this.#namedIn = new Int32Array(matcher.conceptCount);
  }

  /** Reads tokens [from, to). */
  read(tokens: Tokens, from: number, to: number): void {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.after = to < tokens.length ? tokens.before[to] : tokens.after;
    this.#number++;
    this.#isMeasured = false;
    this.hits.length = 0;
    this.#layout.clear(to - from);
    this.#phrases.find(tokens, from, to);
    this.#phrases.add(CONCEPT.end);
    this.#composites.find(this.#phrases);
    this.#hasSetPhrases = this.mayHave(CONCEPT.setPhrase);
  }

  /** How many phrases it holds, of all concepts. */
  get phraseCount(): number {
    return this.#phrases.count;
  }

  /** Concepts that patterns of the index wait for and that may have a hit; good until the next call. */
  wake(index: WakeIndex): Pick<Waker, 'count' | 'woken'> {
    return this.#waker.wake(index, this.#phrases, this.#composites);
  }

  /** False where a concept has no hit for sure: no phrase of its own, and no sequence whose parts are all there. */
  mayHave(concept: number): boolean {
    return this.#phrases.has(concept);
  }

  /** Lists the hits of a concept and returns the number of the first; those up to `endOfHits` follow, left to right. */
  firstHit(concept: number): number {
    if (!this.#kept.take(concept, this.#number)) this.#listKept(concept);
    return this.#kept.start[concept];
  }

  /** Call `firstHit` before. */
  endOfHits(concept: number): number {
    return this.#kept.end[concept];
  }

  /** All hits of a concept, left to right. */
  hitsOf(concept: number): readonly Hit[] {
    if (!this.mayHave(concept)) return NONE;
    if (this.#namedIn[concept] === this.#number) return this.#named[concept];
    const out: Hit[] = [];
    for (let hit = this.firstHit(concept); hit < this.endOfHits(concept); hit++) out.push(this.hits.at(hit));
    this.#namedIn[concept] = this.#number;
    this.#named[concept] = out;
    return out;
  }

  /** Does a hit of a concept lie in tokens [from, to)? */
  hasWithin(concept: number, from: number, to: number): boolean {
    if (!this.mayHave(concept)) return false;
    const { hits } = this;
    for (let hit = this.firstHit(concept); hit < this.endOfHits(concept); hit++)
      if (hits.from[hit] >= from && hits.to[hit] <= to) return true;
    return false;
  }

  /** Does one begin at a token? */
  hasAt(concept: number, token: number): boolean {
    if (!this.mayHave(concept)) return false;
    for (let hit = this.firstHit(concept); hit < this.endOfHits(concept); hit++)
      if (this.hits.from[hit] === token) return true;
    return false;
  }

  /** Does one end at most `words` words before a token, and later than at token `after`? */
  hasBefore(concept: number, token: number, words: number, after: number): boolean {
    if (!this.mayHave(concept)) return false;
    for (let hit = this.firstHit(concept); hit < this.endOfHits(concept); hit++) {
      const to = this.hits.to[hit];
      if (to > after && to <= token && this.distance(to, token) <= words) return true;
    }
    return false;
  }

  /** Words between a phrase that ends before token `end` and one that begins at `start`, as SentenceLayout counts them. */
  distance(end: number, start: number): number {
    return this.#measured().distance(end - this.from, start - this.from);
  }

  /** Does a mark (a bit of GAP) stand between token `end` and token `start`? */
  hasMark(mark: number, end: number, start: number): boolean {
    for (let i = end; i <= start && i < this.to; i++) if ((this.tokens.before[i] & mark) !== 0) return true;
    return false;
  }

  /** As `distance`, without what punctuation adds. */
  words(end: number, start: number): number {
    return this.#measured().words(end - this.from, start - this.from);
  }

  clauseOf(token: number): number {
    return this.#measured().clause[token - this.from];
  }

  #measured(): SentenceLayout {
    if (!this.#isMeasured) {
      this.#isMeasured = true;
      this.#layout.measure(this.tokens, this.from, this.to - this.from);
    }
    return this.#layout;
  }

  #hasParts(sequence: number): boolean {
    const { partStart, parts } = this.#matcher;
    for (let part = partStart[sequence]; part < partStart[sequence + 1]; part++)
      if (!this.mayHave(parts[part])) return false;
    return true;
  }

  #listAll(concept: number): void {
    if (this.#all.take(concept, this.#number)) return;
    const { sequenceStart, sequenceEnd, partStart, parts } = this.#matcher;
    // parts first: the hits of a concept stand together
    for (let sequence = sequenceStart[concept]; sequence < sequenceEnd[concept]; sequence++)
      if (this.#hasParts(sequence))
        for (let part = partStart[sequence]; part < partStart[sequence + 1]; part++) this.#listAll(parts[part]);
    const { start, end } = this.#all;
    start[concept] = this.hits.length;
    if (concept === CONCEPT.end) this.#endClauses();
    else this.#phrases.list(concept, this.hits);
    this.#made[concept] = this.hits.length;
    for (let sequence = sequenceStart[concept]; sequence < sequenceEnd[concept]; sequence++) {
      if (!this.#hasParts(sequence)) continue;
      const first = partStart[sequence];
      const last = partStart[sequence + 1];
      if (last - first > 1) this.#extend(concept, -1, 0, first, last);
      // its phrases are listed already
      else this.hits.copy(concept, this.#made[parts[first]], end[parts[first]]);
    }
    end[concept] = this.hits.length;
  }

  /**
   * Adds the hits of a concept that is a sequence of others: follows it from part to part; fillers may stand between.
   * Sequences have a handful of parts, so depth is small.
   */
  #extend(concept: number, start: number, end: number, part: number, last: number): void {
    if (part === last) {
      this.hits.push(concept, start, end);
      return;
    }
    const { hits } = this;
    const own = this.#matcher.parts[part];
    for (let hit = this.#all.start[own]; hit < this.#all.end[own]; hit++) {
      const from = hits.from[hit];
      const to = hits.to[hit];
      if (start < 0) this.#extend(concept, from, to, part + 1, last);
      else if (from >= end && this.distance(end, from) === 0) this.#extend(concept, start, to, part + 1, last);
    }
  }

  /** Hits of {end}: empty ones, where a clause or an item of a list ends. */
  #endClauses(): void {
    for (let i = this.from + 1; i <= this.to; i++) {
      const ends =
        i === this.to || (this.tokens.before[i] & (STRONG | WEAK)) !== 0 || this.clauseOf(i) !== this.clauseOf(i - 1);
      if (ends) this.hits.push(CONCEPT.end, i, i);
    }
  }

  /** Leaves out words inside a set phrase: "respiratory depression" is no depression, "pain clinic" no pain. */
  #listKept(concept: number): void {
    this.#listAll(concept);
    const { hits } = this;
    const start = this.#all.start[concept];
    const end = this.#all.end[concept];
    this.#kept.start[concept] = start;
    this.#kept.end[concept] = end;
    if (!this.#hasSetPhrases) return;
    this.#listAll(CONCEPT.setPhrase);
    this.#kept.start[concept] = hits.length;
    for (let hit = start; hit < end; hit++)
      if (!this.#isInSetPhrase(hits.from[hit], hits.to[hit])) hits.push(concept, hits.from[hit], hits.to[hit]);
    this.#kept.end[concept] = hits.length;
  }

  #isInSetPhrase(start: number, end: number): boolean {
    const { from, to } = this.hits;
    const set = CONCEPT.setPhrase;
    for (let hit = this.#all.start[set]; hit < this.#all.end[set]; hit++)
      if (start < end && from[hit] <= start && end <= to[hit] && end - start < to[hit] - from[hit]) return true;
    return false;
  }
}

const NONE: readonly Hit[] = Object.freeze([]);
