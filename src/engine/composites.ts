import type { Matcher } from './decode-matcher.ts';
import { chain, type FlatLists, groupBy } from './flat-lists.ts';
import type { Meanings } from './meanings.ts';
import type { Phrases } from './phrases.ts';

/**
 * Which concepts that are sequences of others may have a hit in a sentence: those of a sequence whose parts all may. Those of one
 * part alone are among the meanings of its phrases already.
 *
 *   node of a phrase ──byNode──▶ sequences of several parts, the rarest of which it may be ──┐
 *                                                                                          all parts there?
 *   arisen[i] ──byPart──▶ sequences that it is a part of ────────────────────────────────────┤
 *        ▲                                                                                   │
 *        └───────────────────────────────── their concept ◀──────────────────────────────────┘
 */
export class Composites {
  /** Concepts that arose in the sentence at hand and have no phrase in it: so many, the list may be longer. */
  count = 0;
  readonly arisen: number[] = [];
  readonly #matcher: Matcher;
  readonly #byNode: FlatLists;
  readonly #byPart: FlatLists;

  constructor(matcher: Matcher, { byNode, rarest }: Meanings) {
    this.#matcher = matcher;
    const { partStart, parts, sequenceConcept, conceptCount } = matcher;
    const isAlone = (sequence: number) => partStart[sequence + 1] - partStart[sequence] === 1;
    this.#byNode = chain(
      byNode,
      groupBy(
        rarest.map((concept, sequence) => (isAlone(sequence) ? conceptCount : concept)),
        conceptCount + 1,
      ),
    );
    const sequenceOf = new Int32Array(parts.length);
    for (let sequence = 0; sequence < sequenceConcept.length; sequence++)
      sequenceOf.fill(sequence, partStart[sequence], partStart[sequence + 1]);
    const { start, items } = groupBy(parts, conceptCount);
    this.#byPart = { start, items: items.map((part) => sequenceOf[part]) };
  }

  /** Tells `phrases` all concepts that may arise from those that have phrases. */
  find(phrases: Phrases): void {
    const { nodes, count } = phrases;
    this.count = 0;
    for (let i = 0; i < count; i++) this.#try(this.#byNode, nodes[i], phrases);
    // grows while it is read
    for (let i = 0; i < this.count; i++) this.#try(this.#byPart, this.arisen[i], phrases);
  }

  #try({ start, items }: FlatLists, list: number, phrases: Phrases): void {
    const end = start[list + 1];
    for (let i = start[list]; i < end; i++) {
      const concept = this.#matcher.sequenceConcept[items[i]];
      if (phrases.has(concept) || !this.#hasParts(items[i], phrases)) continue;
      phrases.add(concept);
      this.arisen[this.count++] = concept;
    }
  }

  #hasParts(sequence: number, phrases: Phrases): boolean {
    const { partStart, parts } = this.#matcher;
    const end = partStart[sequence + 1];
    for (let part = partStart[sequence]; part < end; part++) if (!phrases.has(parts[part])) return false;
    return true;
  }
}
