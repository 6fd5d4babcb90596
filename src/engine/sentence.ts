import { isOutput, type Matcher, nextNode } from './decode-matcher.ts';
import { FLAGS, SentenceLayout, STRONG, WEAK } from './sentence-layout.ts';
import type { Tokens } from './tokens.ts';
import { buildWakeIndex, type WakeIndex } from './wake-index.ts';

/** One phrase of a concept, as token indices [from, to). */
export interface Hit {
  concept: number;
  from: number;
  to: number;
}

/**
 * One sentence with everything that was found in it. Its phrases are found at once, the hits of a concept when it is asked for.
 *
 *   phrases, left to right:            node, from, to
 *   hits of concept c, left to right:  head[c] ─▶ hit ─ next ─▶ hit ─ next ─▶ -1      valid while listed[c] is this sentence's number
 *   distances and clauses:             see SentenceLayout
 */
export class Sentence {
  tokens!: Tokens;
  from = 0;
  to = 0;
  /** Bits of GAP after the last token. */
  after = 0;
  /** Hits listed so far: the first `hitCount`. Lists keep their length from sentence to sentence, since a shorter one is a new one. */
  readonly hits: Hit[] = [];
  hitCount = 0;
  /** Concepts that may have hits, of those that patterns wait for: the first `wokenCount`. */
  readonly woken: number[] = [];
  wokenCount = 0;
  readonly index: WakeIndex;
  readonly #matcher: Matcher;
  /** Bits of FLAGS by concept. */
  readonly #flags: Uint8Array;
  readonly #head: Int32Array;
  readonly #tail: Int32Array;
  readonly #listed: Int32Array;
  /** The number of the sentence where a concept has a phrase; minus that where it was found to have no hit. */
  readonly #present: Int32Array;
  readonly #wokenIn: Int32Array;
  readonly #next: number[] = [];
  readonly #dropped: boolean[] = [];
  #phraseCount = 0;
  readonly #phraseNode: number[] = [];
  readonly #phraseFrom: number[] = [];
  readonly #phraseTo: number[] = [];
  #setPhrases: readonly Hit[] = NONE;
  #number = 0;
  readonly #layout = new SentenceLayout();

  constructor(matcher: Matcher) {
    this.#matcher = matcher;
    this.index = buildWakeIndex(matcher);
    const perConcept = () => new Int32Array(matcher.conceptCount);
    this.#head = perConcept();
    this.#tail = perConcept();
    this.#listed = perConcept();
    this.#present = perConcept();
    this.#wokenIn = perConcept();
    this.#flags = new Uint8Array(matcher.conceptCount);
    for (const [name, bit] of Object.entries(FLAGS)) this.#flags[matcher.named[name]] = bit;
  }

  /** Reads tokens [from, to): finds phrases, measures, parts clauses. One pass; phrases are short, so linear. */
  read(tokens: Tokens, from: number, to: number): void {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.after = to < tokens.length ? tokens.before[to] : tokens.after;
    this.#clear();
    for (let i = from; i < to; i++) this.#findPhrases(i);
    this.#layout.measure(tokens, from, to - from);
    this.#present[this.#matcher.named.end] = this.#number;
    this.#keepSetPhrases();
  }

  /** False where a concept has no hit for sure: no phrase of its own, and no sequence whose parts are all there. */
  mayHave(concept: number): boolean {
    const seen = this.#present[concept];
    if (seen === this.#number) return true;
    if (seen === -this.#number) return false;
    for (const parts of this.index.sequences[concept]) if (this.#hasAll(parts)) return true;
    this.#present[concept] = -this.#number;
    return false;
  }

  #hasAll(concepts: number[]): boolean {
    for (const concept of concepts) if (!this.mayHave(concept)) return false;
    return true;
  }

  /** Index of the first hit of a concept, or -1; walk on with `nextHit`. */
  firstHit(concept: number): number {
    return this.#skipDropped(this.#first(concept));
  }

  nextHit(hit: number): number {
    return this.#skipDropped(this.#next[hit]);
  }

  /** All hits of a named concept, left to right. */
  hitsOf(name: string): readonly Hit[] {
    let hit = this.firstHit(this.#matcher.named[name]);
    if (hit < 0) return NONE;
    const out: Hit[] = [];
    for (; hit >= 0; hit = this.nextHit(hit)) out.push(this.hits[hit]);
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

  clauseOf(token: number): number {
    return this.#layout.clause[token - this.from];
  }

  #clear(): void {
    this.#number++;
    this.hitCount = 0;
    this.wokenCount = 0;
    this.#phraseCount = 0;
    this.#setPhrases = NONE;
    this.#layout.clear(this.to - this.from);
  }

  #findPhrases(at: number): void {
    const m = this.#matcher;
    let node = this.tokens.word[at];
    for (let i = at + 1; node > 0; i++) {
      if (m.outputStart[node] < m.outputStart[node + 1]) this.#addPhrase(node, at, i);
      if (i >= this.to || (this.tokens.before[i] & BREAKS_PHRASE) !== 0) return;
      node = nextNode(m, node, this.tokens.word[i]);
    }
  }

  #addPhrase(node: number, from: number, to: number): void {
    const phrase = this.#phraseCount++;
    this.#phraseNode[phrase] = node;
    this.#phraseFrom[phrase] = from;
    this.#phraseTo[phrase] = to;
    const { outputStart, outputConcept } = this.#matcher;
    let flags = 0;
    for (let o = outputStart[node]; o < outputStart[node + 1]; o++) {
      const concept = outputConcept[o];
      flags |= this.#flags[concept];
      if (this.#present[concept] === this.#number) continue;
      this.#present[concept] = this.#number;
      for (const woken of this.index.wakes[concept])
        if (this.#wokenIn[woken] !== this.#number) {
          this.#wokenIn[woken] = this.#number;
          this.woken[this.wokenCount++] = woken;
        }
    }
    if (flags !== 0) this.#layout.flag(flags, from - this.from, to - this.from);
  }

  /** First hit of a concept, those inside set phrases too. Lists its hits if nobody has asked before. */
  #first(concept: number): number {
    if (this.#listed[concept] !== this.#number) this.#list(concept);
    return this.#head[concept];
  }

  #list(concept: number): void {
    this.#listed[concept] = this.#number;
    this.#head[concept] = -1;
    if (concept === this.#matcher.named.end) this.#endClauses();
    else if (this.#present[concept] === this.#number)
      for (let p = 0; p < this.#phraseCount; p++)
        if (isOutput(this.#matcher, this.#phraseNode[p], concept))
          this.#add(concept, this.#phraseFrom[p], this.#phraseTo[p]);
    for (const parts of this.index.sequences[concept]) if (this.#hasAll(parts)) this.#extend(concept, -1, 0, parts, 0);
  }

  #add(concept: number, from: number, to: number): void {
    const hit = this.hitCount++;
    this.hits[hit] = { concept, from, to };
    this.#next[hit] = -1;
    this.#dropped[hit] = this.#isInSetPhrase(from, to);
    if (this.#head[concept] >= 0) this.#next[this.#tail[concept]] = hit;
    else this.#head[concept] = hit;
    this.#tail[concept] = hit;
  }

  /**
   * Adds the hits of a concept that is a sequence of others: follows it from part to part; fillers may stand between.
   * Sequences have a handful of parts, so depth is small.
   */
  #extend(concept: number, start: number, end: number, parts: number[], part: number): void {
    if (part === parts.length) {
      this.#add(concept, start, end);
      return;
    }
    for (let h = this.#first(parts[part]); h >= 0; h = this.#next[h]) {
      const { from, to } = this.hits[h];
      if (part === 0) this.#extend(concept, from, to, parts, 1);
      else if (from >= end && this.distance(end, from) === 0) this.#extend(concept, start, to, parts, part + 1);
    }
  }

  /** Hits of {end}: empty ones, where a clause or an item of a list ends. */
  #endClauses(): void {
    for (let i = this.from + 1; i <= this.to; i++) {
      const ends =
        i === this.to || (this.tokens.before[i] & (STRONG | WEAK)) !== 0 || this.clauseOf(i) !== this.clauseOf(i - 1);
      if (ends) this.#add(this.#matcher.named.end, i, i);
    }
  }

  /** Drops words inside a set phrase: "respiratory depression" is no depression, "pain clinic" no pain. */
  #keepSetPhrases(): void {
    this.#setPhrases = this.hitsOf('set-phrase');
    if (this.#setPhrases.length > 0)
      for (let hit = 0; hit < this.hitCount; hit++)
        this.#dropped[hit] = this.#isInSetPhrase(this.hits[hit].from, this.hits[hit].to);
  }

  #isInSetPhrase(start: number, end: number): boolean {
    for (const { from, to } of this.#setPhrases)
      if (start < end && from <= start && end <= to && end - start < to - from) return true;
    return false;
  }

  #skipDropped(hit: number): number {
    let at = hit;
    while (at >= 0 && this.#dropped[at]) at = this.#next[at];
    return at;
  }
}

const NONE: readonly Hit[] = Object.freeze([]);

/** A phrase does not run over punctuation; a hyphen, a slash or a space may stand inside. */
const BREAKS_PHRASE = STRONG | WEAK;
