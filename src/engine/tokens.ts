/** What stands between a token and the one before it. */
export const GAP = {
  comma: 1,
  semicolon: 2,
  colon: 4,
  dash: 8,
  open: 16,
  close: 32,
  quote: 64,
  stop: 128,
  question: 256,
  exclamation: 512,
  line: 1024,
  hyphen: 2048,
  space: 4096,
  slash: 8192,
} as const;

/**
 * The words of one block as parallel arrays, reused from block to block.
 *
 *   text    Kratom ,  my  pain-free  life
 *   token     0       1     2   3     4
 *   start     0       8    11  16    21      UTF-16 offsets into the block's text
 *   before    0     comma   –  hyphen –      bit set of GAP
 */
export class Tokens {
  length = 0;
  word = new Int32Array(512);
  start = new Int32Array(512);
  end = new Int32Array(512);
  before = new Int32Array(512);
  /** Bit set of SHAPE: begins with a capital, is a number, ends in "ly" and is no known word, is an abbreviation with stops inside. */
  shape = new Uint8Array(512);
  /** Bits of GAP after the last token. */
  after = 0;

  push(word: number, start: number, end: number, before: number, shape: number): void {
    const i = this.length++;
    if (i === this.word.length) this.#grow();
    this.word[i] = word;
    this.start[i] = start;
    this.end[i] = end;
    this.before[i] = before;
    this.shape[i] = shape;
  }

  #grow(): void {
    const size = this.word.length * 2;
    for (const key of ['word', 'start', 'end', 'before'] as const) {
      const bigger = new Int32Array(size);
      bigger.set(this[key]);
      this[key] = bigger;
    }
    const shapes = new Uint8Array(size);
    shapes.set(this.shape);
    this.shape = shapes;
  }
}

export const SHAPE = { capital: 1, number: 2, adverb: 4, dotted: 8 } as const;
