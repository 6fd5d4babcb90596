import { MoveToFront } from '../shared/move-to-front.ts';

/** Reads references to concepts as `compiler/matcher/concept-references.ts` writes them, one after the other. */
export class ConceptReader {
  /** Concepts named so far. */
  count = 0;
  readonly #coded: Int32Array;
  readonly #list = new MoveToFront();
  #at = 0;

  /** The first `named` concepts are known from the start. */
  constructor(coded: Int32Array, named: number) {
    this.#coded = coded;
    while (this.count < named) this.#list.add(this.count++);
  }

  next(): number {
    const code = this.#coded[this.#at++];
    if (code > 1) return this.#list.valueAt(code - 2);
    if (code === 1) this.#list.add(this.count);
    return this.count++;
  }
}
