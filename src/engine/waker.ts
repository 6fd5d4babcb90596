import type { Composites } from './composites.ts';
import type { Phrases } from './phrases.ts';
import type { WakeIndex } from './wake-index.ts';

/** Gathers what wakes patterns in one sentence, each concept once. */
export class Waker {
  /** Concepts that patterns of the index wait for and that may have a hit: so many, the list may be longer. */
  count = 0;
  readonly woken: number[] = [];
  /** By concept, the number of the last call that woke it. */
  readonly #wokenIn: Int32Array;
  #calls = 0;

  constructor(conceptCount: number) {
    this.#wokenIn = new Int32Array(conceptCount);
  }

  wake({ anchors: { start, items }, patterns }: WakeIndex, phrases: Phrases, composites: Composites): this {
    const { nodes, count } = phrases;
    this.#calls++;
    this.count = 0;
    for (let i = 0; i < count; i++) {
      const end = start[nodes[i] + 1];
      for (let anchor = start[nodes[i]]; anchor < end; anchor++) this.#add(items[anchor]);
    }
    for (let i = 0; i < composites.count; i++) {
      const concept = composites.arisen[i];
      if (patterns.start[concept] < patterns.start[concept + 1]) this.#add(concept);
    }
    return this;
  }

  #add(concept: number): void {
    if (this.#wokenIn[concept] === this.#calls) return;
    this.#wokenIn[concept] = this.#calls;
    this.woken[this.count++] = concept;
  }
}
