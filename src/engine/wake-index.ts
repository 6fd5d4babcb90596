import { type Matcher, NOT_NEXT } from './decode-matcher.ts';

/**
 * Which patterns are worth a look. Most concepts are lists of little words that only matter once a telling word stands beside them,
 * so a pattern sleeps until its rarest concept may have a hit, and is looked at closer where the next rarest may have one too.
 *
 *   node ──wakeStart──▶ anchors[]      concepts that may have a hit where this phrase stands
 *   anchor ──patternStart──▶ patterns[]  of which it is the rarest element
 *                            seconds[]   the next rarest element of each, or the anchor itself
 */
export interface WakeIndex {
  wakeStart: Int32Array;
  anchors: Int32Array;
  patternStart: Int32Array;
  patterns: Int32Array;
  seconds: Int32Array;
}

/** Builds the index of the patterns [from, to). Linear in the size of the language. */
export function buildWakeIndex(matcher: Matcher, from: number, to: number): WakeIndex {
  const { conceptCount, outputStart, outputConcept } = matcher;
  const { commonness, sources } = rankConcepts(matcher);
  const count = to - from;
  const anchorOf = new Int32Array(count);
  const secondOf = new Int32Array(count);
  const patternStart = new Int32Array(conceptCount + 1);
  for (let i = 0; i < count; i++) {
    [anchorOf[i], secondOf[i]] = rarestTwo(matcher, commonness, from + i);
    patternStart[anchorOf[i] + 1]++;
  }
  for (let c = 0; c < conceptCount; c++) patternStart[c + 1] += patternStart[c];
  const patterns = new Int32Array(count);
  const seconds = new Int32Array(count);
  const fill = patternStart.slice();
  for (let i = 0; i < count; i++) {
    const at = fill[anchorOf[i]]++;
    patterns[at] = from + i;
    seconds[at] = secondOf[i];
  }

  const wakes: (number[] | undefined)[] = [];
  for (let c = 0; c < conceptCount; c++) {
    if (patternStart[c] === patternStart[c + 1]) continue;
    for (const source of sources[c] ?? [c]) {
      const known = wakes[source];
      if (known) known.push(c);
      else wakes[source] = [c];
    }
  }
  const nodeCount = outputStart.length - 1;
  const wakeStart = new Int32Array(nodeCount + 1);
  const anchors: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    for (let o = outputStart[node]; o < outputStart[node + 1]; o++)
      for (const anchor of wakes[outputConcept[o]] ?? NONE) anchors.push(anchor);
    wakeStart[node + 1] = anchors.length;
  }
  return { wakeStart, anchors: new Int32Array(anchors), patternStart, patterns, seconds };
}

const NONE: readonly number[] = [];

/**
 * How often a concept will be met, as a number without unit: a word that stands in many concepts is a little word, or one that
 * every page about kratom has. Longer phrases are rare. A sequence is as common as its rarest part, whose phrases are its sources.
 */
function rankConcepts(matcher: Matcher) {
  const { outputStart, outputConcept, conceptCount, firstInnerNode, sequenceConcept, partStart, parts } = matcher;
  const commonness = new Float64Array(conceptCount);
  for (let node = 0; node + 1 < outputStart.length; node++) {
    const share = node < firstInnerNode ? (outputStart[node + 1] - outputStart[node]) ** 2 : 1;
    for (let o = outputStart[node]; o < outputStart[node + 1]; o++) commonness[outputConcept[o]] += share;
  }
  const sources: (number[] | undefined)[] = [];
  for (let sequence = 0; sequence < sequenceConcept.length; sequence++) {
    const concept = sequenceConcept[sequence];
    let rarest = parts[partStart[sequence]];
    for (let i = partStart[sequence]; i < partStart[sequence + 1]; i++)
      if (commonness[parts[i]] < commonness[rarest]) rarest = parts[i];
    commonness[concept] += commonness[rarest];
    const own = sources[concept] ?? [concept];
    own.push(...(sources[rarest] ?? [rarest]));
    sources[concept] = own;
  }
  return { commonness, sources };
}

/** The two rarest concepts that a pattern needs, the rarest first; twice the same where it needs but one. */
function rarestTwo(matcher: Matcher, commonness: Float64Array, pattern: number): [number, number] {
  const { elementStart, elementConcept, elementGap, named } = matcher;
  let first = -1;
  let second = -1;
  for (let e = elementStart[pattern]; e < elementStart[pattern + 1]; e++) {
    const concept = elementConcept[e];
    if (elementGap[e] === NOT_NEXT || concept === named.end) continue;
    if (first < 0 || commonness[concept] < commonness[first]) {
      second = first;
      first = concept;
    } else if (second < 0 || commonness[concept] < commonness[second]) second = concept;
  }
  return [first, second < 0 ? first : second];
}
