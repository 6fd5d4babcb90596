import * as CONCEPT from '../shared/engine-concepts.ts';
import { type Matcher, NOT_NEXT } from './decode-matcher.ts';
import { chain, type FlatLists, groupBy } from './flat-lists.ts';
import type { Meanings } from './meanings.ts';

/**
 * Which patterns are worth a look. Most concepts are lists of little words that only matter once a telling word stands beside them,
 * so a pattern sleeps until its rarest concept may have a hit, and is looked at closer where the next rarest may have one too.
 *
 *   node ──anchors──▶ those of its concepts that patterns wait for
 *   concept ──patterns──▶ items[at]: i for pattern `first + i`, of which it is the rarest element
 *                         seconds[at]: the next rarest, or the rarest again
 */
export interface WakeIndex {
  anchors: FlatLists;
  patterns: FlatLists;
  first: number;
  seconds: Int32Array;
}

/** Builds the index of the patterns [first, end). Linear in the size of the language. */
export function buildWakeIndex(matcher: Matcher, meanings: Meanings, first: number, end: number): WakeIndex {
  const { conceptCount } = matcher;
  const rarest = new Int32Array(end - first);
  const seconds = new Int32Array(end - first);
  for (let i = 0; i < rarest.length; i++) [rarest[i], seconds[i]] = rarestTwo(matcher, meanings.commonness, first + i);
  const patterns = groupBy(rarest, conceptCount);
  const start = new Int32Array(conceptCount + 1);
  const items = new Int32Array(conceptCount);
  for (let concept = 0, anchors = 0; concept < conceptCount; concept++) {
    if (patterns.start[concept] < patterns.start[concept + 1]) items[anchors++] = concept;
    start[concept + 1] = anchors;
  }
  return {
    anchors: chain(meanings.byNode, { start, items }),
    patterns,
    first,
    seconds: patterns.items.map((i) => seconds[i]),
  };
}

/** The two rarest concepts that a pattern needs, the rarest first; twice the same where it needs but one. */
function rarestTwo(matcher: Matcher, commonness: Float64Array, pattern: number): [number, number] {
  const { elementStart, elementConcept, elementGap } = matcher;
  let first = -1;
  let second = -1;
  for (let e = elementStart[pattern]; e < elementStart[pattern + 1]; e++) {
    const concept = elementConcept[e];
    if (elementGap[e] === NOT_NEXT || concept === CONCEPT.end) continue;
    if (first < 0 || commonness[concept] < commonness[first]) {
      second = first;
      first = concept;
    } else if (second < 0 || commonness[concept] < commonness[second]) second = concept;
  }
  return [first, second < 0 ? first : second];
}
