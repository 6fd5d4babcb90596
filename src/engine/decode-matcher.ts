import type { CueData, MatcherData } from '../shared/engine-data.ts';
import { ConceptReader } from './concept-reader.ts';
import { decodeLists, type FlatLists } from './decode-lists.ts';
import { decodeVlq } from './decode-vlq.ts';
import { decodeWords } from './decode-words.ts';
import type { WordTable } from './word-table.ts';

/**
 * The compiled language, decoded once into flat arrays.
 *
 *   word class = node ──┬─ childStart/childEnd ─▶ childWord[k], sorted; its node is firstInnerNode + k
 *                       └─ outputStart ─▶ outputConcept[]      concepts of the phrase that ends here
 *
 *   pattern p: finds[p], polarity[p], elements elementStart[p] … elementStart[p+1]
 *              each with elementConcept[] and elementGap[]
 *
 *   concept c ── sequenceStart/sequenceEnd ─▶ sequence s ── partStart ─▶ parts[]   concepts that make a hit of c, one after the other
 */
export interface Matcher {
  words: WordTable;
  childStart: Int32Array;
  childEnd: Int32Array;
  childWord: Int32Array;
  /** By node, bit w mod 32 for each word w that a phrase may go on with: most words are turned away by it. */
  followers: Int32Array;
  /** Child k of all has node number firstInnerNode + k. */
  firstInnerNode: number;
  outputStart: Int32Array;
  outputConcept: Uint16Array;
  conceptCount: number;
  /** Claim index, or above the claims the vague attribution, or cue index + cueBase. */
  patternFinds: Int32Array;
  /** 0 affirms, 1 denies; +2 where negation does not turn it. */
  patternPolarity: Int32Array;
  elementStart: Int32Array;
  elementConcept: Int32Array;
  elementGap: Int32Array;
  /** The first pattern that finds a cue. */
  firstCuePattern: number;
  sequenceStart: Int32Array;
  sequenceEnd: Int32Array;
  /** The concept that a sequence makes; each comes after those that make its parts. */
  sequenceConcept: Int32Array;
  partStart: Int32Array;
  parts: Int32Array;
  cues: CueData[];
  cueBase: number;
}

/** In a gap's place: the concept must not follow at once (as in compiler/matcher/parse-pattern.ts). */
export const NOT_NEXT = 31;

/** Decodes the compiled language. Linear in its size. */
export function decodeMatcher(data: MatcherData): Matcher {
  const words = decodeWords(data.words, decodeVlq(data.classes), data.typos.split(' '));
  const trie = decodeTrie(data.trie, words.classCount);
  const concepts = new ConceptReader(decodeVlq(data.concepts), data.named);
  const patterns = decodePatterns(data, concepts);
  const sequences = decodeSequences(decodeVlq(data.sequences), concepts);
  const outputs = layOutputs(decodeLists(data.outputs), trie.nodeCount);
  return {
    words,
    ...trie,
    ...outputs,
    conceptCount: concepts.count,
    ...patterns,
    ...sequences,
    cues: data.cues,
    cueBase: data.cueBase,
  };
}

function decodeTrie(coded: string, classCount: number) {
  const numbers = decodeVlq(coded);
  // every number but the two in front of each list is a child
  const most = classCount + 1 + numbers.length;
  const childStart = new Int32Array(most + 1);
  const childEnd = new Int32Array(most + 1);
  const childWord = new Int32Array(numbers.length);
  const followers = new Int32Array(most + 1);
  let node = 0;
  let children = 0;
  for (let at = 0; at < numbers.length; ) {
    node += numbers[at++];
    childStart[node] = children;
    let word = 0;
    for (let n = numbers[at++]; n > 0; n--) {
      word += numbers[at++];
      followers[node] |= 1 << word;
      childWord[children++] = word;
    }
    childEnd[node] = children;
  }
  const firstInnerNode = classCount + 1;
  return { childStart, childEnd, childWord, followers, firstInnerNode, nodeCount: firstInnerNode + children };
}

/** Turns the nodes of each concept into the concepts of each node, ascending: counts first, then fills. */
function layOutputs({ starts, numbers }: FlatLists, nodeCount: number) {
  const outputStart = new Int32Array(nodeCount + 1);
  const outputConcept = new Uint16Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) outputStart[numbers[i] + 1]++;
  for (let node = 0; node < nodeCount; node++) outputStart[node + 1] += outputStart[node];
  const fill = outputStart.slice();
  for (let concept = 0; concept + 1 < starts.length; concept++) {
    const end = starts[concept + 1];
    for (let i = starts[concept]; i < end; i++) outputConcept[fill[numbers[i]]++] = concept;
  }
  return { outputStart, outputConcept };
}

function decodePatterns({ patterns, cueBase }: MatcherData, references: ConceptReader) {
  const heads = decodeVlq(patterns.heads);
  const gapOf = decodeVlq(patterns.gaps);
  const findsOf = decodeVlq(patterns.finds);
  const finds: number[] = [];
  const polarities: number[] = [];
  const elementStart = [0];
  const concepts: number[] = [];
  const gaps: number[] = [];
  let gapAt = 0;
  let alone = 0;
  for (let at = 0; at < heads.length; ) {
    const polarity = heads[at++];
    const size = heads[at++];
    const slot = heads[at++] - 1;
    const first = concepts.length;
    for (let e = 0; e < size; e++) {
      gaps.push(e === 0 ? 0 : gapOf[gapAt++]);
      concepts.push(e === slot ? 0 : references.next());
    }
    let found = 0;
    for (let i = 0, count = slot < 0 ? 1 : heads[at++]; i < count; i++) {
      const step = findsOf[finds.length];
      found = slot < 0 ? alone + (step & 1 ? -(step + 1) / 2 : step / 2) : found + step;
      if (slot < 0) alone = found;
      for (let e = 0; i > 0 && e < size; e++) {
        gaps.push(gaps[first + e]);
        concepts.push(concepts[first + e]);
      }
      if (slot >= 0) concepts[first + i * size + slot] = references.next();
      finds.push(found);
      polarities.push(polarity);
      elementStart.push(concepts.length);
    }
  }
  const firstCuePattern = finds.findIndex((found) => found >= cueBase);
  return {
    patternFinds: new Int32Array(finds),
    patternPolarity: new Int32Array(polarities),
    elementStart: new Int32Array(elementStart),
    elementConcept: new Int32Array(concepts),
    elementGap: new Int32Array(gaps),
    firstCuePattern: firstCuePattern < 0 ? finds.length : firstCuePattern,
  };
}

/** Reads the sequences of each concept, by number; their parts may be concepts that are new. */
function decodeSequences(coded: Int32Array, references: ConceptReader) {
  const sequences: number[][][] = [];
  for (let at = 0; at < coded.length; ) {
    const own: number[][] = [];
    for (let count = coded[at++]; count > 0; count--) {
      const parts: number[] = [];
      for (let left = coded[at++]; left > 0; left--) parts.push(references.next());
      own.push(parts);
    }
    sequences.push(own);
  }
  return laySequences(sequences);
}

/** Puts the sequences of a concept behind those of all its parts: depth first, a concept when its parts are done. */
function laySequences(sequences: readonly number[][][]) {
  const sequenceStart = new Int32Array(sequences.length);
  const sequenceEnd = new Int32Array(sequences.length);
  const sequenceConcept: number[] = [];
  const partStart = [0];
  const parts: number[] = [];
  const add = (concept: number): void => {
    if (sequences[concept].length === 0 || sequenceEnd[concept] > 0) return;
    for (const sequence of sequences[concept]) sequence.forEach(add);
    sequenceStart[concept] = sequenceConcept.length;
    for (const sequence of sequences[concept]) {
      sequenceConcept.push(concept);
      parts.push(...sequence);
      partStart.push(parts.length);
    }
    sequenceEnd[concept] = sequenceConcept.length;
  };
  for (let concept = 0; concept < sequences.length; concept++) add(concept);
  return {
    sequenceStart,
    sequenceEnd,
    sequenceConcept: new Int32Array(sequenceConcept),
    partStart: new Int32Array(partStart),
    parts: new Int32Array(parts),
  };
}

/** Node of the phrase so far followed by `word`; 0 where no phrase goes on so. */
export function nextNode(matcher: Matcher, node: number, word: number): number {
  const child = search(matcher.childWord, matcher.childStart[node], matcher.childEnd[node], word);
  return child < 0 ? 0 : matcher.firstInnerNode + child;
}

/** Does a phrase of the concept end at `node`? */
export const isOutput = ({ outputConcept, outputStart }: Matcher, node: number, concept: number): boolean =>
  search(outputConcept, outputStart[node], outputStart[node + 1], concept) >= 0;

/** Index of `value` in the ascending `numbers[from, to)`, or -1. */
function search(numbers: Int32Array | Uint16Array, from: number, to: number, value: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle];
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
