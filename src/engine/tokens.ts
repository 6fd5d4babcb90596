export * as GAP from './gap.ts';
export * as SHAPE from './shape.ts';

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
