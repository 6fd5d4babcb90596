import { type Matcher, NOT_NEXT } from './decode-matcher.ts';
import type { Hit, Sentence } from './sentence.ts';

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
 * Finds the patterns numbered [fromPattern, toPattern) in a sentence. Only patterns whose rarest concept occurs are looked at, and only where all their concepts
 * occur; each is then matched left to right by dynamic programming over the hits of its elements: for each hit the nearest
 * reachable hit of the element before is kept. Work is bounded by the length limit of a sentence.
 */
export function matchPatterns(
  matcher: Matcher,
  sentence: Sentence,
  fromPattern: number,
  toPattern: number,
): PatternMatch[] {
  const out: PatternMatch[] = [];
  const { anchorStart, anchorPatterns } = sentence.index;
  for (let w = 0; w < sentence.wokenCount; w++) {
    const concept = sentence.woken[w];
    const end = anchorStart[concept + 1];
    for (let a = anchorStart[concept]; a < end; a++) {
      const pattern = anchorPatterns[a];
      if (pattern >= fromPattern && pattern < toPattern && allPresent(matcher, sentence, pattern))
        matchOne(matcher, sentence, pattern, out);
    }
  }
  return out;
}

function allPresent(matcher: Matcher, sentence: Sentence, pattern: number): boolean {
  for (let e = matcher.elementStart[pattern]; e < matcher.elementStart[pattern + 1]; e++)
    if (matcher.elementGap[e] !== NOT_NEXT && !sentence.mayHave(matcher.elementConcept[e])) return false;
  return true;
}

interface Reached {
  hit: Hit;
  back: Reached | null;
}

function matchOne(matcher: Matcher, sentence: Sentence, pattern: number, out: PatternMatch[]): void {
  const first = matcher.elementStart[pattern];
  const end = matcher.elementStart[pattern + 1];
  let row: Reached[] = [];
  for (let h = sentence.firstHit(matcher.elementConcept[first]); h >= 0; h = sentence.nextHit(h))
    row.push({ hit: sentence.hits[h], back: null });
  for (let e = first + 1; e < end && row.length > 0; e++) {
    const next: Reached[] = [];
    const gap = matcher.elementGap[e];
    if (gap === NOT_NEXT) {
      row = row.filter((before) => !follows(sentence, before.hit, matcher.elementConcept[e]));
      continue;
    }
    for (let h = sentence.firstHit(matcher.elementConcept[e]); h >= 0; h = sentence.nextHit(h)) {
      const hit = sentence.hits[h];
      let nearest: Reached | null = null;
      for (const before of row) {
        if (before.hit.to > hit.from || apart(sentence, before.hit, hit) > gap) continue;
        if (
          !nearest ||
          before.hit.to > nearest.hit.to ||
          (before.hit.to === nearest.hit.to && before.hit.from < nearest.hit.from)
        )
          nearest = before;
      }
      if (nearest) next.push({ hit, back: nearest });
    }
    row = next;
  }
  for (const last of row) {
    const elements: Hit[] = [];
    for (let at: Reached | null = last; at; at = at.back) if (at.hit.to > at.hit.from) elements.unshift(at.hit);
    const polarity = matcher.patternPolarity[pattern];
    out.push({
      pattern,
      finds: matcher.patternFinds[pattern],
      denies: (polarity & 1) === 1,
      fixed: (polarity & 2) === 2,
      from: elements[0].from,
      to: last.hit.to,
      elements,
    });
  }
}

/** Distance between two hits; an empty hit, the end of a clause, lies before the punctuation that ends it. */
function apart(sentence: Sentence, a: Hit, b: Hit): number {
  return b.from === b.to ? sentence.words(a.to, b.from) : sentence.distance(a.to, b.from);
}

/** Does a hit of `concept` follow at once? */
function follows(sentence: Sentence, hit: Hit, concept: number): boolean {
  for (let h = sentence.firstHit(concept); h >= 0; h = sentence.nextHit(h)) {
    const next = sentence.hits[h];
    if (next.from >= hit.to && sentence.distance(hit.to, next.from) === 0) return true;
  }
  return false;
}
