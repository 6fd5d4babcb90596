import * as CONCEPT from '../shared/engine-concepts.ts';
import { MOST_TOKENS } from './split-sentences.ts';
import { GAP, SHAPE, type Tokens } from './tokens.ts';

export const STRONG = GAP.semicolon | GAP.dash | GAP.line | GAP.stop | GAP.question | GAP.exclamation;
export const WEAK = GAP.comma | GAP.colon | GAP.open | GAP.close | GAP.quote;

/** What a phrase means to the layout: bits. A filler costs nothing, coordination is "and", "or". */
const FILLER = 1;
/** A pronoun begins a clause where a comma or colon stands before it. */
const PRONOUN = 2;
const CLAUSE_START = 4;
/** A word of contrast begins a clause, and also keeps patterns apart. */
const CONTRAST = 8;
const COORDINATION = 16;
const OPENS = CLAUSE_START | CONTRAST;
/** Bits that mean the first word of the phrase only. */
const BEGINS = OPENS | PRONOUN;

/** The concepts that mean something. */
export const FLAGS = [
  [CONCEPT.filler, FILLER],
  [CONCEPT.subjectPronoun, PRONOUN],
  [CONCEPT.clauseStart, CLAUSE_START],
  [CONCEPT.contrast, CONTRAST],
  [CONCEPT.coordination, COORDINATION],
] as const;

/** Distance that punctuation and contrast add to the words between. */
const STRONG_COST = 2;
const WEAK_COST = 1;
const CONTRAST_COST = 4;
/** Longest item of an enumeration, in words: "chronic lower back pain". */
const LONGEST_ITEM = 5;
/** So many commas make a list without "and". */
const FEWEST_COMMAS = 3;

/**
 * How far the words of one sentence are from each other, and which clause they stand in. Indices count from the sentence's start.
 *
 *   Kratom   may   help   with   anxiety  ,  fatigue  and  insomnia
 *   costs 1   0*    1      1       1          0**     0**    1         * filler   ** a listed item costs nothing
 *
 * so that the last item of a list is as near to its head as the first. Running sums make a distance one subtraction.
 */
export class SentenceLayout {
  readonly #flags = new Uint8Array(MOST_TOKENS + 1);
  readonly clause = new Int32Array(MOST_TOKENS + 1);
  readonly #listed = new Uint8Array(MOST_TOKENS + 1);
  readonly #costs = new Int32Array(MOST_TOKENS + 2);
  readonly #marks = new Int32Array(MOST_TOKENS + 2);

  distance(end: number, start: number): number {
    const marks = end > 0 ? this.#marks[end - 1] : 0;
    return this.#costs[start] - this.#costs[end] + this.#marks[start] - marks;
  }

  words(end: number, start: number): number {
    return this.#costs[start] - this.#costs[end];
  }

  /** Forgets the flags of the sentence before. */
  clear(size: number): void {
    this.#flags.fill(0, 0, size);
  }

  /** Sets bits of FLAGS for the phrase [from, to). All are set before `measure`. */
  flag(bits: number, from: number, to: number): void {
    this.#flags[from] |= bits;
    for (let k = from + 1; k < to; k++) this.#flags[k] |= bits & ~BEGINS;
  }

  measure(tokens: Tokens, from: number, size: number): void {
    this.#findListedItems(tokens, from, size);
    let clause = 0;
    for (let k = 0; k < size; k++) {
      const before = k === 0 ? 0 : tokens.before[from + k];
      const listed = this.#listed[k] === 1;
      let mark = (before & STRONG) !== 0 ? STRONG_COST : (before & WEAK) !== 0 && !listed ? WEAK_COST : 0;
      const flags = this.#flags[k];
      const opens = (flags & OPENS) !== 0 || ((flags & PRONOUN) !== 0 && (before & (GAP.comma | GAP.colon)) !== 0);
      const joinsClause = (flags & COORDINATION) !== 0 && (before & GAP.comma) !== 0 && !listed;
      if (k > 0 && ((before & STRONG) !== 0 || opens || joinsClause)) clause++;
      if (k > 0 && (flags & CONTRAST) !== 0) mark += CONTRAST_COST;
      this.clause[k] = clause;
      this.#marks[k] = (k === 0 ? 0 : this.#marks[k - 1]) + mark;
      const light = listed || (flags & FILLER) !== 0 || (tokens.shape[from + k] & SHAPE.adverb) !== 0;
      this.#costs[k + 1] = this.#costs[k] + (light ? 0 : 1);
    }
    this.#marks[size] = size > 0 ? this.#marks[size - 1] : 0;
  }

  /** Items between two commas, or a comma and "and": short, and no clause of their own. Two commas around a remark are no list. */
  #findListedItems(tokens: Tokens, from: number, size: number): void {
    this.#listed.fill(0, 0, size);
    let first = -1;
    let last = -1;
    let commas = 0;
    for (let k = 1; k < size; k++) {
      if ((this.#flags[k] & OPENS) !== 0 || (tokens.before[from + k] & STRONG) !== 0) last = -1;
      const comma = (tokens.before[from + k] & GAP.comma) !== 0;
      const joins = (this.#flags[k] & COORDINATION) !== 0;
      if (!comma && !joins) continue;
      const isItem = k - Math.max(last, 0) <= LONGEST_ITEM;
      if (last < 0 || !isItem) {
        first = k;
        commas = 0;
      }
      if (comma) commas++;
      // "…, and" after a long stretch begins a clause
      if (joins && (isItem || !comma)) this.#listed[k] = 1;
      if (last >= 0 && isItem && (joins || commas >= FEWEST_COMMAS)) this.#listed.fill(1, first, k);
      last = k;
    }
  }
}
