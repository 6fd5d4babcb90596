import { MOST_TOKENS } from './split-sentences.ts';
import { GAP, SHAPE, type Tokens } from './tokens.ts';

export const STRONG = GAP.semicolon | GAP.dash | GAP.line | GAP.stop | GAP.question | GAP.exclamation;
export const WEAK = GAP.comma | GAP.colon | GAP.open | GAP.close | GAP.quote;

/** Values of `opens`: a word that begins a clause; a word of contrast, which also keeps patterns apart. */
export const CLAUSE = 1;
export const CONTRAST = 2;
/** A pronoun, which begins a clause where a comma or colon stands before it. */
export const AFTER_MARK = 3;

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
  /** Set by the caller before `measure`: 1 = filler. */
  readonly free = new Uint8Array(MOST_TOKENS + 1);
  /** Set by the caller: CLAUSE or CONTRAST where a clause begins. */
  readonly opens = new Uint8Array(MOST_TOKENS + 1);
  /** Set by the caller: 1 = "and", "or". */
  readonly joins = new Uint8Array(MOST_TOKENS + 1);
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

  measure(tokens: Tokens, from: number, size: number): void {
    this.#findListedItems(tokens, from, size);
    let clause = 0;
    for (let k = 0; k < size; k++) {
      const before = k === 0 ? 0 : tokens.before[from + k];
      const listed = this.#listed[k] === 1;
      let mark = (before & STRONG) !== 0 ? STRONG_COST : (before & WEAK) !== 0 && !listed ? WEAK_COST : 0;
      const opens = this.opens[k] === AFTER_MARK ? (before & (GAP.comma | GAP.colon)) !== 0 : this.opens[k] > 0;
      const joinsClause = this.joins[k] === 1 && (before & GAP.comma) !== 0 && !listed;
      if (k > 0 && ((before & STRONG) !== 0 || opens || joinsClause)) clause++;
      if (k > 0 && this.opens[k] === CONTRAST) mark += CONTRAST_COST;
      this.clause[k] = clause;
      this.#marks[k] = (k === 0 ? 0 : this.#marks[k - 1]) + mark;
      const light = listed || this.free[k] === 1 || (tokens.shape[from + k] & SHAPE.adverb) !== 0;
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
      if (this.opens[k] === CLAUSE || this.opens[k] === CONTRAST || (tokens.before[from + k] & STRONG) !== 0) last = -1;
      const comma = (tokens.before[from + k] & GAP.comma) !== 0;
      const joins = this.joins[k] === 1;
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
