import type { CueData, MatcherData } from '../shared/engine-data.ts';
import { WordTable } from './word-table.ts';

/**
 * The compiled language, decoded once into flat arrays.
 *
 *   word id ──rootNode──▶ node ──┬─ childStart/childEnd ─▶ childWord[] / childNode[]   (sorted by word)
 *                                └─ nodeSet ─▶ setStart ─▶ setConcepts[]               concepts of the phrase that ends here
 *
 *   pattern p: finds[p], polarity[p], elements elementStart[p] … elementStart[p+1]
 *              each with elementConcept[] and elementGap[]
 *   concept c ──anchorStart──▶ anchorPatterns[]   the patterns for which c is the rarest element
 */
export interface Matcher {
  words: WordTable;
  rootNode: Int32Array;
  childStart: Int32Array;
  childWord: Int32Array;
  childNode: Int32Array;
  nodeSet: Int32Array;
  setStart: Int32Array;
  setConcepts: Int32Array;
  conceptCount: number;
  /** Claim index, or above the claims the vague attribution, or cue index + cueBase. */
  patternFinds: Int32Array;
  /** 0 affirms, 1 denies; +2 where negation does not turn it. */
  patternPolarity: Int32Array;
  elementStart: Int32Array;
  elementConcept: Int32Array;
  elementGap: Int32Array;
  anchorStart: Int32Array;
  anchorPatterns: Int32Array;
  /** First pattern that finds a cue; patterns are sorted by what they find. */
  firstCuePattern: number;
  /** Composite k: the concept it makes, and its parts compositePart[compositeStart[k] … compositeStart[k + 1]). */
  compositeConcept: Int32Array;
  compositeStart: Int32Array;
  compositePart: Int32Array;
  named: Record<string, number>;
  cues: CueData[];
  cueBase: number;
}

/** In a gap's place: the concept must not follow at once (as in compiler/matcher/parse-pattern.ts). */
export const NOT_NEXT = 31;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function decodeVlq(text: string): Int32Array {
  const digit = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) digit[DIGITS.charCodeAt(i)] = i;
  const out = new Int32Array(text.length);
  let length = 0;
  let value = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const d = digit[text.charCodeAt(i)];
    value |= (d & 31) << shift;
    if (d & 32) shift += 5;
    else {
      out[length++] = value;
      value = 0;
      shift = 0;
    }
  }
  return out.subarray(0, length);
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

function decodeWords(coded: string, classes: Int32Array): WordTable {
  const words: string[] = [''];
  let before = '';
  for (let at = 0; at < coded.length; ) {
    let end = at + 1;
    while (end < coded.length && !isCapital(coded.charCodeAt(end))) end++;
    before = before.slice(0, coded.charCodeAt(at) - 65) + coded.slice(at + 1, end);
    words.push(before);
    at = end;
  }
  const ids = new Int32Array(words.length);
  let next = 1;
  for (let i = 1; i < words.length; i++) {
    ids[i] = next - classes[i - 1];
    if (ids[i] === next) next++;
  }
  return new WordTable(words, ids);
}

/** Decodes the compiled language. Linear in its size; builds nothing but the word table and the list of anchors. */
export function decodeMatcher(data: MatcherData): Matcher {
  const words = decodeWords(data.words, decodeVlq(data.classes));
  const numbers = decodeVlq(data.trie);
  const setCount = numbers[0];
  const nodeCount = numbers[1];
  let at = 2;
  const setStart = new Int32Array(setCount + 1);
  const setConcepts: number[] = [];
  for (let s = 0; s < setCount; s++) {
    setStart[s] = setConcepts.length;
    let concept = 0;
    for (let n = numbers[at++]; n > 0; n--) {
      concept += numbers[at++];
      setConcepts.push(concept);
    }
  }
  setStart[setCount] = setConcepts.length;

  const nodeSet = new Int32Array(nodeCount);
  const childStart = new Int32Array(nodeCount + 1);
  const childWord = new Int32Array(nodeCount);
  const childNode = new Int32Array(nodeCount);
  const rootNode = new Int32Array(words.size + 1);
  let children = 0;
  for (let node = 0; node < nodeCount; node++) {
    const head = numbers[at++];
    nodeSet[node] = head >> 1;
    childStart[node] = children;
    let word = 0;
    for (let n = (head & 1) === 1 ? numbers[at++] : 0; n > 0; n--) {
      word += numbers[at++];
      childWord[children] = word;
      childNode[children] = children + 1;
      if (node === 0) rootNode[word] = children + 1;
      children++;
    }
  }
  childStart[nodeCount] = children;

  return {
    words,
    rootNode,
    childStart,
    childWord,
    childNode,
    nodeSet,
    setStart,
    setConcepts: Int32Array.from(setConcepts),
    conceptCount: data.conceptCount,
    ...decodePatterns(data, setConcepts),
    ...decodeComposites(data.composites),
    named: data.named,
    cues: data.cues,
    cueBase: data.cueBase,
  };
}

function decodePatterns(data: MatcherData, setConcepts: number[]) {
  const numbers = decodeVlq(data.patterns);
  const finds: number[] = [];
  const polarity: number[] = [];
  const start: number[] = [];
  const concepts: number[] = [];
  const gaps: number[] = [];
  let what = 0;
  for (let at = 0; at < numbers.length; ) {
    what += numbers[at++];
    const turn = numbers[at++];
    for (let count = numbers[at++]; count > 0; count--) {
      finds.push(what);
      polarity.push(turn);
      start.push(concepts.length);
      for (let n = numbers[at++]; n > 0; n--) {
        gaps.push(numbers[at++]);
        concepts.push(numbers[at++]);
      }
    }
  }
  start.push(concepts.length);

  // The rarer a concept's phrases, the fewer sentences wake its patterns.
  const size = new Int32Array(data.conceptCount);
  for (const concept of setConcepts) size[concept]++;
  const anchors = finds.map((_, p) => {
    let best = concepts[start[p]];
    for (let e = start[p] + 1; e < start[p + 1]; e++)
      if (gaps[e] !== NOT_NEXT && concepts[e] !== data.named.end && size[concepts[e]] < size[best]) best = concepts[e];
    return best;
  });
  const anchorStart = new Int32Array(data.conceptCount + 1);
  for (const concept of anchors) anchorStart[concept + 1]++;
  for (let c = 0; c < data.conceptCount; c++) anchorStart[c + 1] += anchorStart[c];
  const anchorPatterns = new Int32Array(anchors.length);
  const fill = anchorStart.slice();
  anchors.forEach((concept, p) => {
    anchorPatterns[fill[concept]++] = p;
  });
  return {
    patternFinds: Int32Array.from(finds),
    patternPolarity: Int32Array.from(polarity),
    elementStart: Int32Array.from(start),
    elementConcept: Int32Array.from(concepts),
    elementGap: Int32Array.from(gaps),
    anchorStart,
    anchorPatterns,
    firstCuePattern: finds.findIndex((found) => found >= data.cueBase),
  };
}

function decodeComposites(coded: string) {
  const numbers = decodeVlq(coded);
  const concepts: number[] = [];
  const start: number[] = [];
  const parts: number[] = [];
  for (let at = 0; at < numbers.length; ) {
    concepts.push(numbers[at++]);
    start.push(parts.length);
    for (let n = numbers[at++]; n > 0; n--) parts.push(numbers[at++]);
  }
  start.push(parts.length);
  return {
    compositeConcept: Int32Array.from(concepts),
    compositeStart: Int32Array.from(start),
    compositePart: Int32Array.from(parts),
  };
}
