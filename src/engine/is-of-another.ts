import * as CONCEPT from '../shared/engine-concepts.ts';
import type { PatternMatch } from './match-patterns.ts';
import { DIRECT, find, is, KRATOM, type Mention, MODIFIER, OTHER, OUTSIDE, PART } from './mention.ts';
import type { Sentence } from './sentence.ts';

/** Do the words of a match, its mentions placed, tell that they are said of another substance, whatever else the sentence names? */
export const isOfAnother = (sentence: Sentence, mentions: readonly Mention[], match: PatternMatch): boolean =>
  find(mentions, OTHER) !== undefined &&
  (belongsToAnother(mentions, match) ||
    relatesToAnother(sentence, mentions, match) ||
    beginsWithAnother(sentence, mentions, match));

/** "Alcohol tolerance builds", "Narcan reverses a heroin overdose": a name before a noun of the match, or after it, says whose it is. */
function belongsToAnother(mentions: readonly Mention[], match: PatternMatch): boolean {
  return mentions.some(
    (mention) =>
      is(mention, OTHER | MODIFIER | OUTSIDE) && match.elements.some((element) => element.from === mention.to),
  );
}

/** "Heroin, which slows breathing": a relative clause is about the name right before it. */
function relatesToAnother(sentence: Sentence, mentions: readonly Mention[], match: PatternMatch): boolean {
  const opening = sentence
    .hitsOf(CONCEPT.relativePronoun)
    .findLast(({ from }) => from < match.to && sentence.clauseOf(from) === sentence.clauseOf(match.to - 1));
  if (!opening || sentence.clauseOf(opening.from) === sentence.clauseOf(opening.from - 1)) return false;
  return mentions.some(
    (mention) =>
      is(mention, OTHER) &&
      !is(mention, MODIFIER) &&
      mention.to <= opening.from &&
      sentence.words(mention.to, opening.from) === 0,
  );
}

/** "Kava eases anxiety; kratom calms": what begins in a clause about something else is not said of kratom. */
function beginsWithAnother(sentence: Sentence, mentions: readonly Mention[], match: PatternMatch): boolean {
  const clause = sentence.clauseOf(match.from);
  if (clause === sentence.clauseOf(match.to - 1)) return false;
  const there = mentions.filter((mention) => mention.from < match.from && sentence.clauseOf(mention.from) === clause);
  if (find(mentions, KRATOM | PART)) return false;
  return there.some((mention) => is(mention, OTHER | DIRECT)) && there.every((mention) => is(mention, OTHER));
}
