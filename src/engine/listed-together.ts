import { coordinated, joined } from './find-mentions.ts';
import type { PatternMatch } from './match-patterns.ts';
import { is, KRATOM, type Mention, OTHER, PARTS } from './mention.ts';
import type { Sentence } from './sentence.ts';

/** Does a mention stand in the words of a match? */
export const isPart = (match: PatternMatch, mention: Mention): boolean =>
  match.elements.some((element) => element.from < mention.to && mention.from < element.to);

/** The other substances that `isSeed` holds for, and those listed with them. */
export function listedWith(
  sentence: Sentence,
  mentions: Mention[],
  isSeed: (mention: Mention) => boolean,
): Set<Mention> {
  const found = new Set<Mention>();
  for (const list of [mentions, mentions.toReversed()]) {
    let last: Mention | undefined;
    for (const mention of list) {
      if (!is(mention, OTHER)) continue;
      if (isSeed(mention) || (last && found.has(last) && joined(sentence, last, mention))) found.add(mention);
      last = mention;
    }
  }
  return found;
}

/** "kratom and kava", "kava, kratom or": the statement is made of both. */
export const isListedWithKratom = (sentence: Sentence, other: Mention, mentions: Mention[]): boolean =>
  mentions.some(
    (mention) =>
      is(mention, KRATOM | (other.is & PARTS)) &&
      joined(sentence, mention, other) &&
      (coordinated(sentence, mention, other) || coordinated(sentence, other, mention)),
  );
