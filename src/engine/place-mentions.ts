import { coordinated, joined } from './find-mentions.ts';
import type { PatternMatch } from './match-patterns.ts';
import {
  BESIDE,
  find,
  is,
  KRATOM,
  LEFT,
  LISTED_PART,
  type Mention,
  OBJECT,
  OTHER,
  OUTSIDE,
  PART,
  PARTS,
  PLACES,
  WITHIN,
} from './mention.ts';
import type { Sentence } from './sentence.ts';

/** Sets the bits of each mention that tell how it stands to a match. Linear, and makes nothing: it is done for every match. */
export function placeMentions(sentence: Sentence, mentions: readonly Mention[], match: PatternMatch): void {
  if (mentions.length === 0) return;
  const first = sentence.clauseOf(match.from);
  const last = sentence.clauseOf(match.to - 1);
  for (const mention of mentions) {
    let place = mention.is & ~PLACES;
    const isOther = (place & OTHER) !== 0;
    if (isPart(match, mention)) place |= isOther ? PART | LISTED_PART | OBJECT : PART;
    if (mention.from >= match.from && mention.to <= match.to) place |= isOther ? WITHIN | OBJECT : WITHIN;
    mention.is = place;
  }
  if (find(mentions, LISTED_PART)) {
    spread(sentence, mentions, LISTED_PART);
    for (const mention of mentions) if (is(mention, LISTED_PART)) mention.is |= OBJECT;
  }
  if (find(mentions, OBJECT)) spread(sentence, mentions, OBJECT);
  for (const mention of mentions) {
    if (!is(mention, KRATOM) && (mention.is & (OBJECT | PART)) !== 0) continue;
    mention.is |= OUTSIDE;
    const clause = sentence.clauseOf(mention.from);
    if (clause >= first && clause <= last) mention.is |= mention.from < match.to ? BESIDE | LEFT : BESIDE;
  }
}

/** Does a mention stand in the words of a match? */
function isPart({ elements }: PatternMatch, { from, to }: Mention): boolean {
  for (const element of elements) if (element.from < to && from < element.to) return true;
  return false;
}

/** Gives a bit on to the other substances that are listed with one that has it. */
function spread(sentence: Sentence, mentions: readonly Mention[], bit: number): void {
  for (let step = 1; step >= -1; step -= 2) {
    let last: Mention | undefined;
    for (let i = step > 0 ? 0 : mentions.length - 1; i >= 0 && i < mentions.length; i += step) {
      const mention = mentions[i];
      if (!is(mention, OTHER)) continue;
      if (last && is(last, bit) && !is(mention, bit) && joined(sentence, last, mention)) mention.is |= bit;
      last = mention;
    }
  }
}

/** "kratom and kava", "kava, kratom or": the statement is made of both. */
export const isListedWithKratom = (sentence: Sentence, other: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (mention) =>
      is(mention, KRATOM | (other.is & PARTS)) &&
      joined(sentence, mention, other) &&
      (coordinated(sentence, mention, other) || coordinated(sentence, other, mention)),
  );
