import { isPart } from './listed-together.ts';
import type { PatternMatch } from './match-patterns.ts';
import { DIRECT, is, KRATOM, type Mention, MODIFIER, OTHER } from './mention.ts';
import type { Sentence } from './sentence.ts';

/**
 * Do the words of a match themselves tell that they are said of another substance, whatever else the sentence names?
 * @param outside the mentions that are no part and no object of the match
 */
export const isOfAnother = (
  sentence: Sentence,
  mentions: readonly Mention[],
  outside: readonly Mention[],
  match: PatternMatch,
): boolean =>
  belongsToAnother(outside, match) ||
  relatesToAnother(sentence, mentions, match) ||
  beginsWithAnother(sentence, mentions, match);

/** "Alcohol tolerance builds", "Narcan reverses a heroin overdose": a name before a noun of the match, or after it, says whose it is. */
function belongsToAnother(outside: readonly Mention[], match: PatternMatch): boolean {
  return outside.some(
    (mention) => is(mention, OTHER | MODIFIER) && match.elements.some((element) => element.from === mention.to),
  );
}

/** "Heroin, which slows breathing": a relative clause is about the name right before it. */
function relatesToAnother(sentence: Sentence, mentions: readonly Mention[], match: PatternMatch): boolean {
  const opening = sentence
    .hitsOf('relative-pronoun')
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
  if (mentions.some((mention) => is(mention, KRATOM) && isPart(match, mention))) return false;
  return there.some((mention) => is(mention, OTHER | DIRECT)) && there.every((mention) => is(mention, OTHER));
}
