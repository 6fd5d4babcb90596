import type { Composites } from './composites.ts';
import type { Phrases } from './phrases.ts';
import type { WakeIndex } from './wake-index.ts';

/** Gathers what wakes patterns in one sentence, each concept once. Its list is used again for every sentence and index. */
export class Waker {
  readonly #woken: number[] = [];
  /** By concept, the number of the last call that woke it. */
  readonly #wokenIn: Int32Array;
  #calls = 0;

  constructor(conceptCount: number) {
    this.#wokenIn = new Int32Array(conceptCount);
  }

  /** Concepts that patterns of the index wait for and that may have a hit; good until the next call. */
  wake(
    { anchors: { start, items }, patterns }: WakeIndex,
    phrases: Phrases,
    { arisen }: Composites,
  ): readonly number[] {
    const { nodes, count } = phrases;
    this.#calls++;
    this.#woken.length = 0;
    for (let i = 0; i < count; i++) {
      const end = start[nodes[i] + 1];
      for (let anchor = start[nodes[i]]; anchor < end; anchor++) this.#add(items[anchor]);
    }
    for (const concept of arisen) if (patterns.start[concept] < patterns.start[concept + 1]) this.#add(concept);
    return this.#woken;
  }

  #add(concept: number): void {
    if (this.#wokenIn[concept] === this.#calls) return;
    this.#wokenIn[concept] = this.#calls;
    this.#woken.push(concept);
  }
}
