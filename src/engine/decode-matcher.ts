import type { CueData, MatcherData } from '../shared/engine-data.ts';
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
  named: Record<string, number>;
  cues: CueData[];
  cueBase: number;
}

/** In a gap's place: the concept must not follow at once (as in compiler/matcher/parse-pattern.ts). */
export const NOT_NEXT = 31;

/** Decodes the compiled language. Linear in its size. */
export function decodeMatcher(data: MatcherData): Matcher {
  const words = decodeWords(data.words, decodeVlq(data.classes), data.typos.split(' '));
  const trie = decodeTrie(data.trie, words.classCount);
  const outputs = decodeOutputs(data.outputs, data.conceptCount, trie.nodeCount);
  return {
    words,
    ...trie,
    ...outputs,
    conceptCount: data.conceptCount,
    ...decodePatterns(data),
    ...decodeSequences(data.composites, data.conceptCount),
    named: data.named,
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
  let node = 0;
  let children = 0;
  for (let at = 0; at < numbers.length; ) {
    node += numbers[at++];
    childStart[node] = children;
    let word = 0;
    for (let n = numbers[at++]; n > 0; n--) {
      word += numbers[at++];
      childWord[children++] = word;
    }
    childEnd[node] = children;
  }
  return { childStart, childEnd, childWord, firstInnerNode: classCount + 1, nodeCount: classCount + 1 + children };
}

/** Turns the nodes of each concept into the concepts of each node, ascending: counts first, then fills. */
function decodeOutputs(coded: string, conceptCount: number, nodeCount: number) {
  const numbers = decodeVlq(coded);
  const outputStart = new Int32Array(nodeCount + 1);
  const outputConcept = new Uint16Array(numbers.length - conceptCount);
  const fill = new Int32Array(nodeCount);
  for (let pass = 0; pass < 2; pass++) {
    for (let concept = 0, at = 0; concept < conceptCount; concept++) {
      let node = 0;
      for (let n = numbers[at++]; n > 0; n--) {
        node += numbers[at++];
        if (pass === 0) outputStart[node + 1]++;
        else outputConcept[fill[node]++] = concept;
      }
    }
    if (pass > 0) break;
    for (let node = 0; node < nodeCount; node++) outputStart[node + 1] += outputStart[node];
    fill.set(outputStart.subarray(0, nodeCount));
  }
  return { outputStart, outputConcept };
}

function decodePatterns(data: MatcherData) {
  const coded = [decodeVlq(data.patterns), decodeVlq(data.cuePatterns)];
  const firstCuePattern = countPatterns(coded[0]);
  const count = firstCuePattern + countPatterns(coded[1]);
  const patternFinds = new Int32Array(count);
  const patternPolarity = new Int32Array(count);
  const elementStart = new Int32Array(count + 1);
  const concepts: number[] = [];
  const gaps: number[] = [];
  let pattern = 0;
  for (const numbers of coded)
    for (let at = 0; at < numbers.length; ) {
      const polarity = numbers[at++];
      const size = numbers[at++];
      const slot = numbers[at++] - 1;
      const elements = at;
      at += size * 2 - (slot < 0 ? 0 : 1);
      let finds = 0;
      for (let n = numbers[at++]; n > 0; n--) {
        finds += numbers[at++];
        const own = slot < 0 ? 0 : numbers[at++];
        for (let e = 0, from = elements; e < size; e++) {
          gaps.push(numbers[from++]);
          concepts.push(e === slot ? own : numbers[from++]);
        }
        patternFinds[pattern] = finds;
        patternPolarity[pattern] = polarity;
        elementStart[++pattern] = concepts.length;
      }
    }
  return {
    patternFinds,
    patternPolarity,
    elementStart,
    elementConcept: new Int32Array(concepts),
    elementGap: new Int32Array(gaps),
    firstCuePattern,
  };
}

function countPatterns(numbers: Int32Array): number {
  let count = 0;
  for (let at = 0; at < numbers.length; ) {
    const isAlone = numbers[at + 2] === 0;
    at += 3 + numbers[at + 1] * 2 - (isAlone ? 0 : 1);
    count += numbers[at];
    at += 1 + numbers[at] * (isAlone ? 1 : 2);
  }
  return count;
}

/** Sequences that make the same concept stand together. */
function decodeSequences(coded: string, conceptCount: number) {
  const numbers = decodeVlq(coded);
  const sequenceStart = new Int32Array(conceptCount);
  const sequenceEnd = new Int32Array(conceptCount);
  const sequenceConcept: number[] = [];
  const partStart = [0];
  const parts: number[] = [];
  for (let at = 0; at < numbers.length; ) {
    const concept = numbers[at++];
    if (sequenceEnd[concept] === 0) sequenceStart[concept] = sequenceConcept.length;
    sequenceConcept.push(concept);
    sequenceEnd[concept] = sequenceConcept.length;
    for (let n = numbers[at++]; n > 0; n--) parts.push(numbers[at++]);
    partStart.push(parts.length);
  }
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
