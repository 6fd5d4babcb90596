import { type Matcher, NOT_NEXT } from './decode-matcher.ts';
import type { Hit, HitList } from './hit-list.ts';
import type { Sentence } from './sentence.ts';
import type { WakeIndex } from './wake-index.ts';

/** One pattern found in one sentence. */
export interface PatternMatch {
  pattern: number;
  /** Claim index, or above the claims the vague attribution, or cue index + cueBase. */
  finds: number;
  /** The polarity that the pattern alone says. */
  denies: boolean;
  /** Negation cues do not turn it. */
  fixed: boolean;
  /** Token range [from, to) from the first element to the last. */
  from: number;
  to: number;
  elements: Hit[];
}

/**
 * Finds the patterns of an index in a sentence. Only patterns whose rarest concept occurs are looked at, and only where all their
 * concepts occur; each is then matched left to right by dynamic programming over the hits of its elements: for each hit the nearest
 * reachable hit of the element before is kept. Work is bounded by the length limit of a sentence.
 */
export function matchPatterns(matcher: Matcher, sentence: Sentence, index: WakeIndex): PatternMatch[] {
  const out: PatternMatch[] = [];
  const { patterns, first, seconds } = index;
  const { woken, count } = sentence.wake(index);
  for (let w = 0; w < count; w++) {
    const end = patterns.start[woken[w] + 1];
    for (let at = patterns.start[woken[w]]; at < end; at++) {
      if (!sentence.mayHave(seconds[at])) continue;
      const pattern = first + patterns.items[at];
      if (allPresent(matcher, sentence, pattern)) matchOne(matcher, sentence, pattern, out);
    }
  }
  return out;
}

function allPresent(matcher: Matcher, sentence: Sentence, pattern: number): boolean {
  for (let e = matcher.elementStart[pattern]; e < matcher.elementStart[pattern + 1]; e++)
    if (matcher.elementGap[e] !== NOT_NEXT && !sentence.mayHave(matcher.elementConcept[e])) return false;
  return true;
}

/**
 * The rows of the dynamic programme, one for each element, one behind the other; used again for every pattern.
 *
 *   entry ─▶ hitOf[entry], and backOf[entry], the entry of an earlier row that it goes on from (-1: none)
 */
const hitOf: number[] = [];
const backOf: number[] = [];

function matchOne(matcher: Matcher, sentence: Sentence, pattern: number, out: PatternMatch[]): void {
  const { elementStart, elementConcept, elementGap } = matcher;
  const { hits } = sentence;
  const first = elementStart[pattern];
  const end = elementStart[pattern + 1];
  let row = 0;
  let size = 0;
  for (let e = first; e < end && (e === first || size > row); e++) {
    const concept = elementConcept[e];
    const gap = elementGap[e];
    const rowEnd = size;
    if (gap === NOT_NEXT) {
      for (let entry = row; entry < rowEnd; entry++) {
        if (follows(sentence, hits.to[hitOf[entry]], concept)) continue;
        hitOf[size] = hitOf[entry];
        backOf[size++] = backOf[entry];
      }
    } else {
      for (let hit = sentence.firstHit(concept); hit < sentence.endOfHits(concept); hit++) {
        const back = e === first ? -1 : nearest(sentence, row, rowEnd, hit, gap);
        if (e > first && back < 0) continue;
        hitOf[size] = hit;
        backOf[size++] = back;
      }
    }
    row = rowEnd;
  }
  for (let last = row; last < size; last++) {
    const elements = elementsOf(sentence, last);
    const polarity = matcher.patternPolarity[pattern];
    out.push({
      pattern,
      finds: matcher.patternFinds[pattern],
      denies: (polarity & 1) === 1,
      fixed: (polarity & 2) === 2,
      from: elements[0].from,
      to: hits.to[hitOf[last]],
      elements,
    });
  }
}

/** Of the entries [row, rowEnd) the one nearest before a hit, at most `gap` away; of those that end alike the longest. -1 where none is. */
function nearest(sentence: Sentence, row: number, rowEnd: number, hit: number, gap: number): number {
  const { from, to } = sentence.hits;
  const start = from[hit];
  // an empty hit, the end of a clause, lies before the punctuation that ends it
  const isEmpty = to[hit] === start;
  let best = -1;
  for (let entry = row; entry < rowEnd; entry++) {
    const before = hitOf[entry];
    const end = to[before];
    if (end > start) continue;
    if (best >= 0) {
      const known = hitOf[best];
      if (end < to[known] || (end === to[known] && from[before] >= from[known])) continue;
    }
    if ((isEmpty ? sentence.words(end, start) : sentence.distance(end, start)) <= gap) best = entry;
  }
  return best;
}

/** The hits that an entry of the last row came by, left to right, without the empty ones. */
function elementsOf({ hits }: Sentence, last: number): Hit[] {
  let size = 0;
  for (let entry = last; entry >= 0; entry = backOf[entry]) if (!isEmpty(hits, hitOf[entry])) size++;
  const elements = new Array<Hit>(size);
  for (let entry = last; entry >= 0; entry = backOf[entry])
    if (!isEmpty(hits, hitOf[entry])) elements[--size] = hits.at(hitOf[entry]);
  return elements;
}

const isEmpty = ({ from, to }: HitList, hit: number): boolean => from[hit] === to[hit];

/** Does a hit of `concept` follow at once? */
function follows(sentence: Sentence, end: number, concept: number): boolean {
  const { hits } = sentence;
  for (let hit = sentence.firstHit(concept); hit < sentence.endOfHits(concept); hit++)
    if (hits.from[hit] >= end && sentence.distance(end, hits.from[hit]) === 0) return true;
  return false;
}
