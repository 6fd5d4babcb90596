import { type Matcher, NOT_NEXT } from './decode-matcher.ts';

/**
 * Which patterns are worth a look. Most concepts are lists of little words that only matter once a telling word stands beside them,
 * so a pattern sleeps until its rarest concept may have a hit.
 *
 *   phrase of concept c ──wakes[c]──▶ concepts: c, and the sequences of which c is the rarest part
 *   concept a ──anchorStart[a]──▶ anchorPatterns[]     the patterns of which a is the rarest element
 *   concept c ──sequences[c]──▶ the parts of each composite that makes c
 */
export interface WakeIndex {
  wakes: number[][];
  anchorStart: Int32Array;
  anchorPatterns: Int32Array;
  sequences: number[][][];
}

/** Builds the index. Linear in the size of the language. */
export function buildWakeIndex(matcher: Matcher): WakeIndex {
  const { conceptCount, composites, patternFinds } = matcher;
  const commonness = estimateCommonness(matcher);
  // the concepts with phrases of their own from which each concept may arise
  const sources = Array.from(commonness, (_, concept) => [concept]);
  const sequences: number[][][] = sources.map(() => []);
  for (const { concept, parts } of composites) {
    const rarest = parts.reduce((best, part) => (commonness[part] < commonness[best] ? part : best));
    commonness[concept] += commonness[rarest];
    sources[concept].push(...sources[rarest]);
    sequences[concept].push(parts);
  }

  const wakes: number[][] = sources.map(() => []);
  const anchorStart = new Int32Array(conceptCount + 1);
  const anchors = patternFinds.map((_, p) => rarestOf(matcher, commonness, p));
  for (const anchor of anchors)
    if (anchorStart[anchor + 1]++ === 0) for (const source of sources[anchor]) wakes[source].push(anchor);
  for (let c = 0; c < conceptCount; c++) anchorStart[c + 1] += anchorStart[c];
  const anchorPatterns = new Int32Array(anchors.length);
  const fill = anchorStart.slice();
  anchors.forEach((anchor, p) => {
    anchorPatterns[fill[anchor]++] = p;
  });
  return { wakes, anchorStart, anchorPatterns, sequences };
}

/**
 * How often a concept will be met, as a number without unit: a word that stands in many concepts is a little word, or one that
 * every page about kratom has. Longer phrases are rare.
 */
function estimateCommonness({ outputStart, outputConcept, conceptCount, firstInnerNode }: Matcher): Float64Array {
  const commonness = new Float64Array(conceptCount);
  for (let node = 0; node + 1 < outputStart.length; node++) {
    const share = node < firstInnerNode ? (outputStart[node + 1] - outputStart[node]) ** 2 : 1;
    for (let o = outputStart[node]; o < outputStart[node + 1]; o++) commonness[outputConcept[o]] += share;
  }
  return commonness;
}

/** The rarest concept that a pattern needs. */
function rarestOf(matcher: Matcher, commonness: Float64Array, pattern: number): number {
  const { elementStart, elementConcept, elementGap, named } = matcher;
  let rarest = elementConcept[elementStart[pattern]];
  for (let e = elementStart[pattern] + 1; e < elementStart[pattern + 1]; e++) {
    const concept = elementConcept[e];
    if (elementGap[e] !== NOT_NEXT && concept !== named.end && commonness[concept] < commonness[rarest])
      rarest = concept;
  }
  return rarest;
}
