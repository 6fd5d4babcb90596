import * as CONCEPT from '../shared/engine-concepts.ts';
import { joined } from './find-mentions.ts';
import type { FoundStance } from './find-stance.ts';
import type { Subject } from './find-subject.ts';
import type { Hit } from './hit-list.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { Sentence } from './sentence.ts';
import { sortShort } from './sort-short.ts';

/** A match that is said of kratom, with its stance. */
export interface Candidate {
  match: PatternMatch;
  subject: Subject;
  stance: FoundStance;
}

/**
 * Of the matches of one sentence keeps those that a careful reader would name:
 * one for each claim and clause (the one with most elements, then the widest concepts' tightest span, then the one that fewest
 * other patterns are like, since those of frames are numbered first), and of two claims that rest on the same words the narrower
 * (`narrows[claim]` lists the claims that it is a special case of). `judge` tells what a match says of kratom, `null` for nothing; it
 * is asked only where the answer matters.
 */
export function chooseMatches(
  matches: PatternMatch[],
  judge: (match: PatternMatch) => Candidate | null,
  sentence: Sentence,
  narrows: readonly (readonly number[])[],
): Candidate[] {
  if (matches.length === 0) return NONE;
  if (matches.length === 1) {
    const only = judge(matches[0]);
    return only ? [only] : NONE;
  }
  sortShort(matches, byRank);
  const best: Candidate[] = [];
  /** All that hold of claims that are special cases of others, whether the best of their claim or not. */
  const narrow: Candidate[] = [];
  for (const match of matches) {
    const isNarrow = narrows[match.finds].length > 0;
    const isFirst = !best.some((kept) => areTwins(sentence, kept.match, match));
    const candidate = isNarrow || isFirst ? judge(match) : null;
    if (!candidate) continue;
    if (isFirst) best.push(candidate);
    if (isNarrow) narrow.push(candidate);
  }
  const chosen = best.filter(
    ({ match }) =>
      !narrow.some(
        (other) => narrows[other.match.finds].includes(match.finds) && restsOn(sentence, match, other.match),
      ),
  );
  return sortShort(chosen, (a, b) => a.match.from - b.match.from || a.match.finds - b.match.finds);
}

const NONE: Candidate[] = [];

const byRank = (a: PatternMatch, b: PatternMatch): number =>
  Number(b.fixed) - Number(a.fixed) ||
  b.elements.length - a.elements.length ||
  coverage(b) - coverage(a) ||
  a.to - a.from - (b.to - b.from) ||
  a.from - b.from ||
  b.pattern - a.pattern;

/** Two of one claim that are about the same words or in the same clause: one of them is enough. */
const areTwins = (sentence: Sentence, a: PatternMatch, b: PatternMatch): boolean =>
  a.finds === b.finds && (overlap(a, b) || sameClause(sentence, a, b));

const coverage = (match: PatternMatch): number => match.elements.reduce((sum, { from, to }) => sum + to - from, 0);

const overlap = (a: PatternMatch, b: PatternMatch): boolean => a.from < b.to && b.from < a.to;

/**
 * Does the broader match rest on the narrower one's words? Either on all of them, or on some that the narrower reads as something
 * else ("pain" in "chronic pain"). A head that a list shares ("used for pain, cough and opioid withdrawal") is not enough, nor is
 * the rest where the broader names another substance of a list ("not with alcohol or sedatives").
 */
function restsOn(sentence: Sentence, broad: PatternMatch, narrow: PatternMatch): boolean {
  const taken = broad.elements.map((element) =>
    narrow.elements.find((other) => other.from < element.to && element.from < other.to),
  );
  const names = ({ from, to }: Hit) =>
    sentence.hitsOf(CONCEPT.otherSubstance).some((name) => name.from < to && from < name.to);
  const isOtherItem = (element: Hit, i: number) =>
    taken[i] === undefined &&
    names(element) &&
    narrow.elements.some((other) => names(other) && joined(sentence, element, other));
  if (broad.elements.some(isOtherItem)) return false;
  return (
    taken.every((other) => other !== undefined) ||
    taken.some((other, i) => other !== undefined && other.concept !== broad.elements[i].concept)
  );
}

const sameClause = (sentence: Sentence, a: PatternMatch, b: PatternMatch): boolean =>
  sentence.clauseOf(a.from) === sentence.clauseOf(b.from) &&
  sentence.clauseOf(a.to - 1) === sentence.clauseOf(b.to - 1);
