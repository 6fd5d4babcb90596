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
  const words = decodeWords(data.words, decodeVlq(data.classes));
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

function decodeOutputs(coded: string, conceptCount: number, nodeCount: number) {
  const numbers = decodeVlq(coded);
  let at = 1;
  const pairs: [number, number][] = [];
  for (let rule = 0; rule < numbers[0]; rule++) {
    const first = numbers[at++];
    pairs.push([first, first + numbers[at++]]);
  }
  const sets: number[][] = [];
  const expand = (symbol: number, into: number[]): void => {
    if (symbol < nodeCount) into.push(symbol);
    else for (const part of pairs[symbol - nodeCount]) expand(part, into);
  };
  for (let concept = 0; concept < conceptCount; concept++) {
    const nodes: number[] = [];
    let symbol = 0;
    for (let n = numbers[at++]; n > 0; n--) {
      symbol += numbers[at++];
      expand(symbol, nodes);
    }
    sets.push(nodes);
  }

  const outputStart = new Int32Array(nodeCount + 1);
  for (const nodes of sets) for (const node of nodes) outputStart[node + 1]++;
  for (let node = 0; node < nodeCount; node++) outputStart[node + 1] += outputStart[node];
  const outputConcept = new Uint16Array(outputStart[nodeCount]);
  const fill = outputStart.slice();
  sets.forEach((nodes, concept) => {
    for (const node of nodes) outputConcept[fill[node]++] = concept;
  });
  return { outputStart, outputConcept };
}

function decodePatterns(data: MatcherData) {
  const finds: number[] = [];
  const polarity: number[] = [];
  const start: number[] = [];
  const concepts: number[] = [];
  const gaps: number[] = [];
  const read = (coded: string): void => {
    const numbers = decodeVlq(coded);
    for (let at = 0; at < numbers.length; ) {
      const turn = numbers[at++];
      const count = numbers[at++];
      const slot = numbers[at++] - 1;
      const ownGaps: number[] = [];
      const own: number[] = [];
      for (let e = 0; e < count; e++) {
        ownGaps.push(numbers[at++]);
        own.push(e === slot ? 0 : numbers[at++]);
      }
      let what = 0;
      for (let n = numbers[at++]; n > 0; n--) {
        what += numbers[at++];
        if (slot >= 0) own[slot] = numbers[at++];
        finds.push(what);
        polarity.push(turn);
        start.push(concepts.length);
        concepts.push(...own);
        gaps.push(...ownGaps);
      }
    }
  };
  read(data.patterns);
  const firstCuePattern = finds.length;
  read(data.cuePatterns);
  start.push(concepts.length);

  return {
    patternFinds: Int32Array.from(finds),
    patternPolarity: Int32Array.from(polarity),
    elementStart: Int32Array.from(start),
    elementConcept: Int32Array.from(concepts),
    elementGap: Int32Array.from(gaps),
    firstCuePattern,
  };
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
    sequenceConcept: Int32Array.from(sequenceConcept),
    partStart: Int32Array.from(partStart),
    parts: Int32Array.from(parts),
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
