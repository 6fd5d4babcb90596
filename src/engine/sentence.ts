import { type Matcher, nextNode } from './decode-matcher.ts';
import { AFTER_MARK, CLAUSE, CONTRAST, SentenceLayout, STRONG, WEAK } from './sentence-layout.ts';
import type { Tokens } from './tokens.ts';

/** One phrase of a concept, as token indices [from, to). */
export interface Hit {
  concept: number;
  from: number;
  to: number;
}

/**
 * One sentence with everything that was found in it.
 *
 *   hits of concept c, left to right:  head[c] ─▶ hit ─ next ─▶ hit ─ next ─▶ -1      valid while stamp[c] is this sentence's number
 *   distances and clauses:             see SentenceLayout
 */
export class Sentence {
  tokens!: Tokens;
  from = 0;
  to = 0;
  /** Bits of GAP after the last token. */
  after = 0;
  readonly hits: Hit[] = [];
  readonly seen: number[] = [];
  readonly #matcher: Matcher;
  readonly #head: Int32Array;
  readonly #tail: Int32Array;
  readonly #stamp: Int32Array;
  readonly #next: number[] = [];
  #number = 0;
  readonly #layout = new SentenceLayout();

  constructor(matcher: Matcher) {
    this.#matcher = matcher;
    this.#head = new Int32Array(matcher.conceptCount);
    this.#tail = new Int32Array(matcher.conceptCount);
    this.#stamp = new Int32Array(matcher.conceptCount);
  }

  /** Reads tokens [from, to): finds concepts, measures, parts clauses. One pass; phrases are short, so linear. */
  read(tokens: Tokens, from: number, to: number): void {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.after = to < tokens.length ? tokens.before[to] : tokens.after;
    this.#clear();
    for (let i = from; i < to; i++) this.#findPhrases(i);
    this.#measure();
    this.#endClauses();
    this.#putTogether();
    this.#keepSetPhrases();
  }

  has(concept: number): boolean {
    return this.#stamp[concept] === this.#number;
  }

  /** Index of the first hit of a concept, or -1; walk on with `nextHit`. */
  firstHit(concept: number): number {
    return this.has(concept) ? this.#head[concept] : -1;
  }

  nextHit(hit: number): number {
    return this.#next[hit];
  }

  /** All hits of a named concept, left to right. */
  hitsOf(name: string): Hit[] {
    const out: Hit[] = [];
    for (let h = this.firstHit(this.#matcher.named[name]); h >= 0; h = this.#next[h]) out.push(this.hits[h]);
    return out;
  }

  /** Words between a phrase that ends before token `end` and one that begins at `start`, as SentenceLayout counts them. */
  distance(end: number, start: number): number {
    return this.#layout.distance(end - this.from, start - this.from);
  }

  /** Does a mark (a bit of GAP) stand between token `end` and token `start`? */
  hasMark(mark: number, end: number, start: number): boolean {
    for (let i = end; i <= start && i < this.to; i++) if ((this.tokens.before[i] & mark) !== 0) return true;
    return false;
  }

  /** As `distance`, without what punctuation adds. */
  words(end: number, start: number): number {
    return this.#layout.words(end - this.from, start - this.from);
  }

  /** Words from the beginning of the sentence to token `start`. */
  distanceFromStart(start: number): number {
    return this.#layout.distance(0, start - this.from);
  }

  #findPhrases(at: number): void {
    const m = this.#matcher;
    let node = this.tokens.word[at];
    for (let i = at + 1; node > 0; i++) {
      for (let o = m.outputStart[node]; o < m.outputStart[node + 1]; o++) this.#add(m.outputConcept[o], at, i);
      if (i >= this.to || (this.tokens.before[i] & BREAKS_PHRASE) !== 0) return;
      node = nextNode(m, node, this.tokens.word[i]);
    }
  }

  /** Drops words inside a set phrase: "respiratory depression" is no depression, "pain clinic" no pain. */
  #keepSetPhrases(): void {
    const set = this.#matcher.named['set-phrase'];
    if (!this.has(set)) return;
    const all = this.hits.slice();
    const phrases = all.filter((hit) => hit.concept === set);
    this.#clear();
    for (const hit of all) {
      const inside = ({ from, to }: Hit) => from <= hit.from && hit.to <= to && hit.to - hit.from < to - from;
      if (hit.from === hit.to || !phrases.some(inside)) this.#add(hit.concept, hit.from, hit.to);
    }
  }

  #clear(): void {
    this.#number++;
    this.hits.length = 0;
    this.seen.length = 0;
    this.#next.length = 0;
  }

  #add(concept: number, from: number, to: number): void {
    const hit = this.hits.length;
    this.hits.push({ concept, from, to });
    this.#next.push(-1);
    if (this.#stamp[concept] === this.#number) this.#next[this.#tail[concept]] = hit;
    else {
      this.#stamp[concept] = this.#number;
      this.#head[concept] = hit;
      this.seen.push(concept);
    }
    this.#tail[concept] = hit;
  }

  /** Writes 1 for every token inside a hit of the named concept. */
  #flag(name: string, flags: Uint8Array, value: number, firstOnly: boolean): void {
    for (let h = this.firstHit(this.#matcher.named[name]); h >= 0; h = this.#next[h]) {
      const hit = this.hits[h];
      const to = firstOnly ? hit.from + 1 : hit.to;
      for (let i = hit.from; i < to; i++) flags[i - this.from] = value;
    }
  }

  #measure(): void {
    const size = this.to - this.from;
    const { free, opens, joins } = this.#layout;
    free.fill(0, 0, size);
    opens.fill(0, 0, size);
    joins.fill(0, 0, size);
    this.#flag('filler', free, 1, false);
    this.#flag('subject-pronoun', opens, AFTER_MARK, true);
    this.#flag('clause-start', opens, CLAUSE, true);
    this.#flag('contrast', opens, CONTRAST, true);
    this.#flag('coordination', joins, 1, false);
    this.#layout.measure(this.tokens, this.from, size);
  }

  /** Hits of concepts that are sequences of other concepts. The layout is measured from words alone, before. */
  #putTogether(): void {
    const m = this.#matcher;
    for (let k = 0; k < m.compositeConcept.length; k++) {
      const from = m.compositeStart[k];
      const to = m.compositeStart[k + 1];
      let part = from;
      while (part < to && this.has(m.compositePart[part])) part++;
      if (part < to) continue;
      for (let h = this.firstHit(m.compositePart[from]); h >= 0; h = this.#next[h])
        this.#extend(m.compositeConcept[k], this.hits[h].from, this.hits[h].to, from + 1, to);
    }
  }

  /** Follows a sequence from part to part; fillers may stand between. Sequences have a handful of parts, so depth is small. */
  #extend(concept: number, start: number, end: number, part: number, last: number): void {
    if (part === last) {
      this.#add(concept, start, end);
      return;
    }
    for (let h = this.firstHit(this.#matcher.compositePart[part]); h >= 0; h = this.#next[h]) {
      const hit = this.hits[h];
      if (hit.from >= end && this.distance(end, hit.from) === 0) this.#extend(concept, start, hit.to, part + 1, last);
    }
  }

  /** Hits of {end}: empty ones, where a clause or an item of a list ends. */
  #endClauses(): void {
    const { end } = this.#matcher.named;
    for (let i = this.from + 1; i <= this.to; i++) {
      const ends =
        i === this.to || (this.tokens.before[i] & (STRONG | WEAK)) !== 0 || this.clauseOf(i) !== this.clauseOf(i - 1);
      if (ends) this.#add(end, i, i);
    }
  }

  clauseOf(token: number): number {
    return this.#layout.clause[token - this.from];
  }
}

/** A phrase does not run over punctuation; a hyphen, a slash or a space may stand inside. */
const BREAKS_PHRASE = STRONG | WEAK;
