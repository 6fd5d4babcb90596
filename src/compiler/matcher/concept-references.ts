import { MoveToFront } from '../../shared/move-to-front.ts';

/** A concept that is new here and never named again; one that is; a place in the list of those are written from AGAIN + 1. */
const ONCE = 0;
const AGAIN = 1;

/**
 * All references to concepts, in the order in which the data makes them. Concepts are numbered in the order in which they are first
 * named, and most are never named again, so that they cost next to nothing:
 *
 *   reference  kratom  treats  =pain|ache  kratom  eases  treats …
 *   number     0       1       2           0       3      1
 *   written    1       1       0           2 + 1   0      2 + 1        places in the list of 0 and 1, the last named in front
 */
export class ConceptReferences {
  /** By number. */
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #made: number[] = [];
  readonly #named: number;

  /** The first concepts are `named` in the data, and may be named again. */
  constructor(named: readonly string[]) {
    this.#named = named.length;
    for (const name of named) this.numberOf(name);
  }

  /** Refers to a concept, maybe for the first time. */
  add(name: string): void {
    this.#made.push(this.numberOf(name));
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** What is written for each reference. */
  coded(): number[] {
    const last = new Map(this.#made.map((concept, i) => [concept, i]));
    const list = new MoveToFront();
    for (let concept = 0; concept < this.#named; concept++) list.add(concept);
    let next = this.#named;
    return this.#made.map((concept, i) => {
      if (concept < next) return AGAIN + 1 + list.placeOf(concept);
      next++;
      if (last.get(concept) === i) return ONCE;
      list.add(concept);
      return AGAIN;
    });
  }
}
