import { isOutput, type Matcher, nextNode } from './decode-matcher.ts';
import type { HitList } from './hit-list.ts';
import { FLAGS, type SentenceLayout, STRONG, WEAK } from './sentence-layout.ts';
import type { Tokens } from './tokens.ts';
import type { WakeIndex } from './wake-index.ts';

/** A phrase does not run over punctuation; a hyphen, a slash or a space may stand inside. */
const BREAKS_PHRASE = STRONG | WEAK;
/** Phrases are numbered on from sentence to sentence, and begin anew before numbers become large ones. */
const MOST_PHRASES = 2 ** 30;

/**
 * The phrases of one sentence, left to right, and which concepts they mean.
 *
 *   phrase      base     base + 1     base + 2 …      numbers go on from sentence to sentence, so nothing is ever cleared
 *   node        pain     pain relief  relief
 *   concept c   ends[2c] ──────────── ends[2c + 1]    its first and last; those between are searched when asked for
 *
 * A concept has a phrase in this sentence where ends[2c] ≥ base.
 */
export class Phrases {
  readonly #matcher: Matcher;
  readonly #layout: SentenceLayout;
  /** Bits of FLAGS by node. */
  readonly #flags: Uint8Array;
  readonly #ends: Int32Array;
  #base = 1;
  #end = 1;
  readonly #node: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #woken: number[] = [];
  readonly #wokenIn: Int32Array;
  #wakes = 0;

  /** Phrases that mean something to the layout are told to it. */
  constructor(matcher: Matcher, layout: SentenceLayout) {
    this.#matcher = matcher;
    this.#layout = layout;
    this.#ends = new Int32Array(matcher.conceptCount * 2);
    this.#wokenIn = new Int32Array(matcher.conceptCount);
    this.#flags = new Uint8Array(matcher.outputStart.length);
    const bits = new Uint8Array(matcher.conceptCount);
    for (const [name, bit] of Object.entries(FLAGS)) bits[matcher.named[name]] = bit;
    const { outputStart, outputConcept } = matcher;
    for (let node = 0; node + 1 < outputStart.length; node++)
      for (let o = outputStart[node]; o < outputStart[node + 1]; o++) this.#flags[node] |= bits[outputConcept[o]];
  }

  /** Finds the phrases of tokens [from, to), for all concepts at once. Phrases are short, so linear. */
  find(tokens: Tokens, from: number, to: number): void {
    const { outputStart } = this.#matcher;
    this.#base = this.#end;
    if (this.#base > MOST_PHRASES) this.#startAnew();
    for (let at = from; at < to; at++) {
      let node = tokens.word[at];
      for (let i = at + 1; node > 0; i++) {
        if (outputStart[node] < outputStart[node + 1]) this.#add(node, at, i);
        if (this.#flags[node] !== 0) this.#layout.flag(this.#flags[node], at - from, i - from);
        if (i >= to || (tokens.before[i] & BREAKS_PHRASE) !== 0) break;
        node = nextNode(this.#matcher, node, tokens.word[i]);
      }
    }
  }

  /** How many were found. */
  get count(): number {
    return this.#end - this.#base;
  }

  has(concept: number): boolean {
    return this.#ends[concept * 2] >= this.#base;
  }

  /** Adds the phrases of a concept to `hits`, left to right. */
  list(concept: number, hits: HitList): void {
    const first = this.#ends[concept * 2];
    if (first < this.#base) return;
    const last = this.#ends[concept * 2 + 1];
    for (let phrase = first; phrase <= last; phrase++) {
      const i = phrase - this.#base;
      if (phrase === first || phrase === last || isOutput(this.#matcher, this.#node[i], concept))
        hits.push(concept, this.#from[i], this.#to[i]);
    }
  }

  /** Concepts that patterns of the index wait for and that may have a hit; good until the next call. */
  wake({ wakeStart, anchors }: WakeIndex): readonly number[] {
    const stamp = ++this.#wakes;
    const woken = this.#woken;
    const wokenIn = this.#wokenIn;
    woken.length = 0;
    for (let i = 0; i < this.#end - this.#base; i++) {
      const node = this.#node[i];
      const end = wakeStart[node + 1];
      for (let a = wakeStart[node]; a < end; a++) {
        const anchor = anchors[a];
        if (wokenIn[anchor] === stamp) continue;
        wokenIn[anchor] = stamp;
        woken.push(anchor);
      }
    }
    return woken;
  }

  #add(node: number, from: number, to: number): void {
    const phrase = this.#end++;
    const base = this.#base;
    this.#node[phrase - base] = node;
    this.#from[phrase - base] = from;
    this.#to[phrase - base] = to;
    const { outputStart, outputConcept } = this.#matcher;
    const ends = this.#ends;
    const end = outputStart[node + 1];
    for (let o = outputStart[node]; o < end; o++) {
      const at = outputConcept[o] * 2;
      if (ends[at] < base) ends[at] = phrase;
      ends[at + 1] = phrase;
    }
  }

  #startAnew(): void {
    this.#ends.fill(0);
    this.#base = 1;
    this.#end = 1;
  }
}
