import type { FoundStance } from './find-stance.ts';
import type { Subject } from './find-subject.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { Sentence } from './sentence.ts';

/** A match that is said of kratom, with its stance. */
export interface Candidate {
  match: PatternMatch;
  subject: Subject;
  stance: FoundStance;
}

/**
 * Of the candidates of one sentence keeps those that a careful reader would name:
 * one for each claim and clause (the one with most elements, then the widest concepts' tightest span, then the one that fewest
 * other patterns are like, since those of frames are numbered first), and of two claims that rest on the same words the narrower
 * (`narrows[claim]` lists the claims that it is a special case of).
 */
export function chooseMatches(
  candidates: Candidate[],
  sentence: Sentence,
  narrows: readonly (readonly number[])[],
): Candidate[] {
  const best: Candidate[] = [];
  const bySize = [...candidates].sort(
    (a, b) =>
      Number(b.match.fixed) - Number(a.match.fixed) ||
      b.match.elements.length - a.match.elements.length ||
      coverage(b.match) - coverage(a.match) ||
      a.match.to - a.match.from - (b.match.to - b.match.from) ||
      a.match.from - b.match.from ||
      b.match.pattern - a.match.pattern,
  );
  for (const candidate of bySize) {
    const twin = best.find(
      (kept) =>
        kept.match.finds === candidate.match.finds &&
        (overlap(kept.match, candidate.match) || sameClause(sentence, kept.match, candidate.match)),
    );
    if (!twin) best.push(candidate);
  }
  return best
    .filter(
      (candidate) =>
        !candidates.some(
          (other) =>
            narrows[other.match.finds]?.includes(candidate.match.finds) && restsOn(candidate.match, other.match),
        ),
    )
    .sort((a, b) => a.match.from - b.match.from || a.match.finds - b.match.finds);
}

const coverage = (match: PatternMatch): number =>
  match.elements.reduce((sum, element) => sum + element.to - element.from, 0);

const overlap = (a: PatternMatch, b: PatternMatch): boolean => a.from < b.to && b.from < a.to;

/**
 * Does the broader match rest on the narrower one's words? Either on all of them, or on some that the narrower reads as something
 * else ("pain" in "chronic pain"). A head that a list shares ("used for pain, cough and opioid withdrawal") is not enough.
 */
function restsOn(broad: PatternMatch, narrow: PatternMatch): boolean {
  const taken = broad.elements.map((element) =>
    narrow.elements.find((other) => other.from < element.to && element.from < other.to),
  );
  return (
    taken.every((other) => other !== undefined) ||
    taken.some((other, i) => other !== undefined && other.concept !== broad.elements[i].concept)
  );
}

const sameClause = (sentence: Sentence, a: PatternMatch, b: PatternMatch): boolean =>
  sentence.clauseOf(a.from) === sentence.clauseOf(b.from) &&
  sentence.clauseOf(a.to - 1) === sentence.clauseOf(b.to - 1);
