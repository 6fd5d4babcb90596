import { type Matcher, nextNode } from './decode-matcher.ts';
import type { HitList } from './hit-list.ts';
import type { Meanings } from './meanings.ts';
import { FLAGS, type SentenceLayout, STRONG, WEAK } from './sentence-layout.ts';
import type { Tokens } from './tokens.ts';

/** A phrase does not run over punctuation; a hyphen, a slash or a space may stand inside. */
const BREAKS_PHRASE = STRONG | WEAK;
/** Phrases are numbered on from sentence to sentence, and begin anew before numbers become large ones. */
const LARGE = 2 ** 30;

/**
 * The phrases of one sentence, left to right, and which concepts they mean.
 *
 *   phrase      base + 2     base + 4     base + 6 …      even numbers, going on from sentence to sentence: nothing is ever cleared
 *   node        pain         pain relief  relief
 *   concept c   ──────────── last[c] ▲                    its last phrase here, + 1 where another here means it too, or less than base
 *
 * A concept may have a hit in this sentence where last[c] ≥ base. Little words mean dozens of concepts and each sentence has some:
 * for these a bit is set and nothing noted of their concepts (see Meanings).
 */
export class Phrases {
  readonly #matcher: Matcher;
  readonly #meanings: Meanings;
  readonly #layout: SentenceLayout;
  /** Bits of FLAGS by node. */
  readonly #flags: Uint8Array;
  readonly #last: Int32Array;
  #base = 2;
  /** Bits of the phrases that have one. */
  #common = 0;
  /** How many phrases there are. */
  count = 0;
  /** By phrase, from the first on; what was found before may stand behind. */
  readonly nodes: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  /** Phrases that mean something to the layout are told to it. */
  constructor(matcher: Matcher, meanings: Meanings, layout: SentenceLayout) {
    this.#matcher = matcher;
    this.#meanings = meanings;
    this.#layout = layout;
    this.#last = new Int32Array(matcher.conceptCount);
    this.#flags = new Uint8Array(matcher.outputStart.length);
    const bits = new Uint8Array(matcher.conceptCount);
    for (const [concept, bit] of FLAGS) bits[concept] = bit;
    const { outputStart, outputConcept } = matcher;
    for (let node = 0; node + 1 < outputStart.length; node++)
      for (let o = outputStart[node]; o < outputStart[node + 1]; o++) this.#flags[node] |= bits[outputConcept[o]];
  }

  /** Finds the phrases of tokens [from, to), for all concepts at once. Phrases are short, so linear. */
  find({ word, before }: Tokens, from: number, to: number): void {
    const {
      byNode: { start, items },
      bit,
    } = this.#meanings;
    const { followers } = this.#matcher;
    const last = this.#last;
    this.#base += 2 * this.count + 2;
    if (this.#base > LARGE) this.#startAnew();
    const base = this.#base;
    let common = 0;
    let count = 0;
    for (let at = from; at < to; at++) {
      let node = word[at];
      for (let i = at + 1; node > 0; i++) {
        const end = start[node + 1];
        let m = start[node];
        if (m < end) {
          this.nodes[count] = node;
          this.#from[count] = at;
          this.#to[count] = i;
          count++;
          const phrase = base + 2 * count;
          if (bit[node] !== 0) common |= bit[node];
          else for (; m < end; m++) last[items[m]] = last[items[m]] > base ? phrase + 1 : phrase;
          if (this.#flags[node] !== 0) this.#layout.flag(this.#flags[node], at - from, i - from);
        }
        if (i >= to || ((followers[node] >> word[i]) & 1) === 0 || (before[i] & BREAKS_PHRASE) !== 0) break;
        node = nextNode(this.#matcher, node, word[i]);
      }
    }
    this.count = count;
    this.#common = common;
  }

  /** May a concept have a hit? It has a phrase, or `add` was told so. */
  has(concept: number): boolean {
    return this.#last[concept] >= this.#base || (this.#meanings.bits[concept] & this.#common) !== 0;
  }

  /** A concept may have a hit that is no phrase of its own. */
  add(concept: number): void {
    if (!this.has(concept)) this.#last[concept] = this.#base;
  }

  /** Adds the phrases that mean a concept to `hits`, left to right. */
  list(concept: number, hits: HitList): void {
    const { bit, bits } = this.#meanings;
    const mine = bits[concept] & this.#common;
    const behind = this.#last[concept] - this.#base;
    const last = (behind >> 1) - 1;
    const isAlone = last < 0 || (behind & 1) === 0;
    if (mine === 0 && isAlone) {
      if (last >= 0) this.#push(concept, last, hits);
      return;
    }
    for (let i = 0; i < this.count; i++) {
      const node = this.nodes[i];
      if (
        bit[node] !== 0 ? (bit[node] & mine) !== 0 : i === last || (!isAlone && i < last && this.#means(node, concept))
      )
        this.#push(concept, i, hits);
    }
  }

  #push(concept: number, phrase: number, hits: HitList): void {
    hits.push(concept, this.#from[phrase], this.#to[phrase]);
  }

  #means(node: number, concept: number): boolean {
    const { start, items } = this.#meanings.byNode;
    for (let i = start[node]; i < start[node + 1]; i++) if (items[i] === concept) return true;
    return false;
  }

  #startAnew(): void {
    this.#last.fill(0);
    this.#base = 2;
  }
}
