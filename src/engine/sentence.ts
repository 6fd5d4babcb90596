import type { Matcher } from './decode-matcher.ts';
import { GAP, SHAPE, type Tokens } from './tokenize.ts';

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
 *   distance between tokens:           costs[] is a running sum, so a gap is one subtraction
 *   clause[i]                          number of the clause that token i belongs to
 */
export class Sentence {
  tokens!: Tokens;
  from = 0;
  to = 0;
  /** Bits of GAP after the last token. */
  after = 0;
  readonly hits: Hit[] = [];
  readonly seen: number[] = [];
  clause = new Int32Array(256);
  readonly #matcher: Matcher;
  readonly #head: Int32Array;
  readonly #tail: Int32Array;
  readonly #stamp: Int32Array;
  readonly #next: number[] = [];
  #number = 0;
  #costs = new Int32Array(257);
  #marks = new Int32Array(257);

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
    this.#number++;
    this.hits.length = 0;
    this.seen.length = 0;
    this.#next.length = 0;
    for (let i = from; i < to; i++) this.#findPhrases(i);
    this.#measure();
    this.#endClauses();
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

  /** Is token `i` inside a hit of the named concept? */
  isIn(name: string, i: number): boolean {
    for (let h = this.firstHit(this.#matcher.named[name]); h >= 0; h = this.#next[h]) {
      const hit = this.hits[h];
      if (hit.from <= i && i < hit.to) return true;
    }
    return false;
  }

  /** Words between a phrase that ends before token `end` and one that begins at `start`: fillers free, a comma one, stronger marks two, "but" four. */
  distance(end: number, start: number): number {
    const a = end - this.from;
    const b = start - this.from;
    return this.#costs[b] - this.#costs[a] + this.#marks[b] - this.#marks[a - 1];
  }

  /** Words from the beginning of the sentence to token `start`, measured as `distance` does. */
  distance0(start: number): number {
    const b = start - this.from;
    return this.#costs[b] + this.#marks[b];
  }

  #findPhrases(at: number): void {
    const m = this.#matcher;
    let node = m.rootNode[this.tokens.word[at]];
    for (let i = at + 1; node > 0; i++) {
      const set = m.nodeSet[node];
      for (let s = m.setStart[set]; s < m.setStart[set + 1]; s++) this.#add(m.setConcepts[s], at, i);
      if (i >= this.to || (this.tokens.before[i] & BREAKS_PHRASE) !== 0) return;
      const word = this.tokens.word[i];
      let low = m.childStart[node];
      let high = m.childStart[node + 1] - 1;
      node = 0;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const w = m.childWord[middle];
        if (w === word) {
          node = m.childNode[middle];
          break;
        }
        if (w < word) low = middle + 1;
        else high = middle - 1;
      }
    }
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

  #measure(): void {
    const size = this.to - this.from;
    if (this.clause.length < size + 1) {
      this.clause = new Int32Array(size * 2);
      this.#costs = new Int32Array(size * 2 + 1);
      this.#marks = new Int32Array(size * 2 + 1);
    }
    const { filler, 'clause-start': clauseStart, contrast } = this.#matcher.named;
    const free = new Uint8Array(size);
    for (let h = this.firstHit(filler); h >= 0; h = this.#next[h])
      for (let i = this.hits[h].from; i < this.hits[h].to; i++) free[i - this.from] = 1;
    const opens = new Uint8Array(size);
    for (let h = this.firstHit(clauseStart); h >= 0; h = this.#next[h]) opens[this.hits[h].from - this.from] = 1;
    for (let h = this.firstHit(contrast); h >= 0; h = this.#next[h]) opens[this.hits[h].from - this.from] = 2;
    let clause = 0;
    this.#costs[0] = 0;
    for (let k = 0; k < size; k++) {
      const i = this.from + k;
      const before = k === 0 ? 0 : this.tokens.before[i];
      let mark = 0;
      if ((before & STRONG) !== 0) mark = 2;
      else if ((before & WEAK) !== 0) mark = 1;
      if (k > 0 && ((before & STRONG) !== 0 || opens[k] > 0)) clause++;
      if (opens[k] === 2 && k > 0) mark += 4;
      this.clause[k] = clause;
      this.#marks[k] = (k === 0 ? 0 : this.#marks[k - 1]) + mark;
      const light = free[k] === 1 || (this.tokens.shape[i] & SHAPE.adverb) !== 0;
      this.#costs[k + 1] = this.#costs[k] + (light ? 0 : 1);
    }
    this.#marks[size] = this.#marks[size - 1];
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
    return this.clause[token - this.from];
  }
}

const STRONG = GAP.semicolon | GAP.dash | GAP.line | GAP.stop | GAP.question | GAP.exclamation;
const WEAK = GAP.comma | GAP.colon | GAP.open | GAP.close | GAP.quote;
/** A phrase does not run over punctuation; a hyphen, a slash or a bracketless space may stand inside. */
const BREAKS_PHRASE = STRONG | WEAK;
