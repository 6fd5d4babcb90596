import * as CONCEPT from '../shared/engine-concepts.ts';
import type { Matcher } from './decode-matcher.ts';
import { type FlatLists, groupBy } from './flat-lists.ts';

/** What is worked out of the language before the first sentence is read. */
export interface Meanings {
  /** By node, the concepts that have a hit where its phrase stands: those that it ends, and those that are made of one of these alone. */
  byNode: FlatLists;
  /** By node, a bit of its own where it has very many of them. */
  bit: Int32Array;
  /** By concept, the bits of the nodes that mean it. */
  bits: Int32Array;
  /**
   * How often a concept will be met, as a number without unit: a word that stands in many concepts is a little word, or one that
   * every page about kratom has. Longer phrases are rare. A sequence is as common as its rarest part.
   */
  commonness: Float64Array;
  /** By sequence, the rarest of its parts. */
  rarest: Int32Array;
}

/** "Not", "in", "is": words of so many meanings are met in every sentence. The 32 that have most get a bit. */
const MANY = 42;
const BITS = 32;

/** Linear in the size of the language. */
export function readMeanings(matcher: Matcher): Meanings {
  const byNode = meaningsByNode(matcher);
  return { byNode, ...giveBits(matcher, byNode), ...rank(matcher) };
}

function giveBits({ conceptCount }: Matcher, { start, items }: FlatLists) {
  const bit = new Int32Array(start.length);
  const bits = new Int32Array(conceptCount);
  const count = (node: number) => start[node + 1] - start[node];
  const many: number[] = [];
  for (let node = 0; node + 1 < start.length; node++) if (count(node) >= MANY) many.push(node);
  many.sort((a, b) => count(b) - count(a));
  for (const [i, node] of many.slice(0, BITS).entries()) {
    bit[node] = 1 << i;
    for (let m = start[node]; m < start[node + 1]; m++) bits[items[m]] |= 1 << i;
  }
  return { bit, bits };
}

function meaningsByNode({
  outputStart,
  outputConcept,
  conceptCount,
  sequenceConcept,
  partStart,
  parts,
}: Matcher): FlatLists {
  const isAlone = (sequence: number) => partStart[sequence + 1] - partStart[sequence] === 1;
  // those of several parts are listed behind the last concept, where nobody looks
  const wholes = groupBy(
    sequenceConcept.map((_, sequence) => (isAlone(sequence) ? parts[partStart[sequence]] : conceptCount)),
    conceptCount + 1,
  );
  const start = new Int32Array(outputStart.length);
  const items: number[] = [];
  const listedAt = new Int32Array(conceptCount);
  for (let node = 1; node + 1 < start.length; node++) {
    for (let o = outputStart[node]; o < outputStart[node + 1]; o++) {
      listedAt[outputConcept[o]] = node;
      items.push(outputConcept[o]);
    }
    // grows while it is read
    for (let i = start[node]; i < items.length; i++)
      for (let w = wholes.start[items[i]]; w < wholes.start[items[i] + 1]; w++) {
        const whole = sequenceConcept[wholes.items[w]];
        if (listedAt[whole] === node) continue;
        listedAt[whole] = node;
        items.push(whole);
      }
    start[node + 1] = items.length;
  }
  return { start, items: Int32Array.from(items) };
}

function rank(matcher: Matcher) {
  const { outputStart, outputConcept, conceptCount, firstInnerNode, sequenceConcept, partStart, parts } = matcher;
  const commonness = new Float64Array(conceptCount);
  for (let node = 0; node + 1 < outputStart.length; node++) {
    const share = node < firstInnerNode ? (outputStart[node + 1] - outputStart[node]) ** 2 : 1;
    for (let o = outputStart[node]; o < outputStart[node + 1]; o++) commonness[outputConcept[o]] += share;
  }
  // every page that is read has it
  commonness[CONCEPT.kratom] = Infinity;
  const rarest = new Int32Array(sequenceConcept.length);
  for (let sequence = 0; sequence < rarest.length; sequence++) {
    let best = parts[partStart[sequence]];
    for (let i = partStart[sequence] + 1; i < partStart[sequence + 1]; i++)
      if (commonness[parts[i]] < commonness[best]) best = parts[i];
    rarest[sequence] = best;
    commonness[sequenceConcept[sequence]] += commonness[best];
  }
  return { commonness, rarest };
}
