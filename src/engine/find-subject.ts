import type { DiscourseSubject } from './find-mentions.ts';
import { isOfAnother } from './is-of-another.ts';
import { isListedWithKratom, isPart, listedWith } from './listed-together.ts';
import type { PatternMatch } from './match-patterns.ts';
import {
  COMPARAND,
  DIRECT,
  is,
  isAny,
  KRATOM,
  type Mention,
  MODIFIER,
  OBLIQUE,
  OTHER,
  REFERENCE,
  SEVEN_OH,
  SINGULAR,
  WEAK,
} from './mention.ts';
import type { Topic } from './read-topic.ts';
import type { Sentence } from './sentence.ts';
import { STRONG } from './sentence-layout.ts';
import { SHAPE } from './tokens.ts';

export interface Subject {
  from: 'clause' | 'sentence' | 'reference' | 'lead-in' | 'topic';
  /** The mention that stands for kratom; absent where the topic alone does. */
  hit?: Mention;
  /** It is 7-OH, not the leaf, that it is said of; absent where it may be either. */
  isSevenOh?: boolean;
}

/**
 * Decides whether a match is said of kratom. Looks, in this order, inside the match, left in its clause, right in its clause,
 * in the rest of the sentence, at what the sentences before were about, at the page's topic. Returns `null` when it is said of
 * something else. The nearest mention that is no object of a preposition and no comparand is taken as what the clause is about.
 */
export function findSubject(
  sentence: Sentence,
  mentions: Mention[],
  match: PatternMatch,
  discourse: DiscourseSubject,
  topic: Topic,
): Subject | null {
  const found = locate(sentence, mentions, match, discourse, topic.isKratom);
  if (!found) return null;
  const { hit } = found;
  const parts = mentions.filter((mention) => isPart(match, mention));
  if ([...parts, ...(hit ? [hit] : [])].some((mention) => is(mention, SEVEN_OH))) return { ...found, isSevenOh: true };
  if (hit && is(hit, KRATOM) && !is(hit, WEAK)) return { ...found, isSevenOh: false };
  // "7-OH comes from the leaf": either may be meant
  if (hit && is(hit, WEAK) && mentions.some((mention) => is(mention, SEVEN_OH))) return found;
  const before = discourse ?? topic.subject;
  // "it", where a page about 7-OH has just named the leaf, may be either
  return { ...found, isSevenOh: before === 'kratom' && topic.subject ? undefined : before === 'seven-oh' };
}

/** `undefined` where nothing is named, `null` where it is something else than kratom. */
type Found = Located | null | undefined;

type Located = { from: Subject['from']; hit?: Mention };

function locate(
  sentence: Sentence,
  mentions: Mention[],
  match: PatternMatch,
  discourse: DiscourseSubject,
  topicIsKratom: boolean,
): Located | null {
  const inside = (mention: Mention) => mention.from >= match.from && mention.to <= match.to;
  const parts = listedWith(sentence, mentions, (mention) => isPart(match, mention));
  // objects of what the match says, not what it is said of
  const objects = listedWith(sentence, mentions, (mention) => parts.has(mention) || inside(mention));
  const outside = mentions.filter(
    (mention) => is(mention, KRATOM) || !(objects.has(mention) || isPart(match, mention)),
  );
  if (isOfAnother(sentence, mentions, outside, match)) return null;
  const first = sentence.clauseOf(match.from);
  const last = sentence.clauseOf(match.to - 1);
  const inClause = outside.filter(({ from }) => {
    const clause = sentence.clauseOf(from);
    return clause >= first && clause <= last;
  });
  // another substance stands inside the match, between its words
  const foreign = [...objects].filter((object) => inside(object) && !parts.has(object) && !is(object, MODIFIER));
  // "kratom was used by a man who took Xanax for anxiety": the match ends in a clause of the other's own
  if (first !== last && foreign.some(({ from }) => sentence.clauseOf(from) === last)) return null;
  // each looks in one place: `null` where that is something else than kratom, `undefined` where nothing is named
  let found = inMatch(mentions, outside, match);
  if (found === undefined) found = leftInClause(sentence, mentions, inClause, match, discourse);
  if (found === undefined) found = rightInClause(sentence, mentions, inClause, match);
  if (found === undefined && foreign.length > 0) return null;
  if (found === undefined) found = elsewhereInSentence(sentence, mentions, outside, match, discourse);
  return found === undefined ? inTextBefore(sentence, mentions, outside, match, discourse, topicIsKratom) : found;
}

function inMatch(mentions: Mention[], outside: Mention[], match: PatternMatch): Found {
  const named = outside.filter((mention) => is(mention, KRATOM) && isPart(match, mention));
  const strange = mentions.some((mention) => is(mention, OTHER) && !is(mention, COMPARAND) && !isPart(match, mention));
  const whole = named.find((mention) => !is(mention, MODIFIER) || !strange);
  if (whole) return { from: 'clause', hit: whole };
  // "died of fentanyl … kratom shops": kratom is only part of a name
  return named.length > 0 ? null : undefined;
}

function leftInClause(
  sentence: Sentence,
  mentions: Mention[],
  inClause: Mention[],
  match: PatternMatch,
  discourse: DiscourseSubject,
): Found {
  const left = inClause.filter((mention) => mention.from < match.to);
  const direct = left.filter((mention) => is(mention, DIRECT));
  const decided = decide(direct, sentence, mentions, discourse, match.from);
  if (decided !== undefined) return decided && { from: 'clause', hit: decided };
  // "this kratom podcast is …", "Gardenia belongs to …": said of something that is no substance, or that we do not know
  if (left.some((mention) => is(mention, KRATOM | MODIFIER))) return null;
  if (left.length === 0 && opensWithUnknownName(sentence, match)) return null;
  const kratom = left.find((mention) => is(mention, KRATOM | OBLIQUE));
  return kratom && { from: 'clause', hit: kratom };
}

function rightInClause(sentence: Sentence, mentions: Mention[], inClause: Mention[], match: PatternMatch): Found {
  const after = inClause.find(
    (mention) => mention.from >= match.to && isAny(mention, DIRECT | OBLIQUE) && !is(mention, REFERENCE),
  );
  if (after) {
    const holds = is(after, KRATOM) || isListedWithKratom(sentence, after, mentions);
    return holds ? { from: 'clause', hit: after } : null;
  }
  const withOther = inClause.some((mention) => mention.from < match.to && is(mention, OTHER | OBLIQUE));
  return withOther ? null : undefined;
}

function elsewhereInSentence(
  sentence: Sentence,
  mentions: Mention[],
  outside: Mention[],
  match: PatternMatch,
  discourse: DiscourseSubject,
): Found {
  const earlier = outside.filter((mention) => mention.to <= match.from && is(mention, DIRECT));
  const before = decide(earlier, sentence, mentions, discourse, match.from);
  if (before !== undefined) return before && { from: 'sentence', hit: before };
  const anywhere = outside.find(
    (mention) =>
      is(mention, KRATOM) &&
      isAny(mention, DIRECT | OBLIQUE) &&
      (mention.from < match.from || !sentence.hasMark(STRONG, match.to, mention.from)),
  );
  return anywhere && { from: 'sentence', hit: anywhere };
}

/** Nothing in the sentence is kratom: it is about what the text before was about, if it names nothing else. */
function inTextBefore(
  sentence: Sentence,
  mentions: Mention[],
  outside: Mention[],
  match: PatternMatch,
  discourse: DiscourseSubject,
  topicIsKratom: boolean,
): Located | null {
  // "babies exposed to heroin go through withdrawal", "therapy helped her, and she lobbies for a kratom bill"
  const modifies = outside.some((mention) => is(mention, KRATOM | MODIFIER));
  const hasObject = outside.some(
    (mention) =>
      is(mention, OTHER | MODIFIER) && mention.from >= match.to && sentence.distance(match.to, mention.from) === 0,
  );
  // "talk therapy beats kratom": what kratom is held against is something else, unless it is nothing
  const isHeldAgainst =
    outside.some((mention) => is(mention, KRATOM | COMPARAND)) && !mentions.some((mention) => is(mention, REFERENCE));
  if (discourse === 'other' || modifies || hasObject || isHeldAgainst || hasOwnCause(sentence, match)) return null;
  if (discourse !== null) return { from: 'reference', hit: mentions.find((mention) => is(mention, REFERENCE)) };
  return topicIsKratom ? { from: 'topic' } : null;
}

/** "Stress and poor sleep can cloud your focus": an ailment or a habit opens the clause, and the match says what it does. */
function hasOwnCause(sentence: Sentence, match: PatternMatch): boolean {
  const clause = sentence.clauseOf(match.from);
  let next = match.from;
  for (const cause of sentence.hitsOf('own-cause').toReversed()) {
    if (cause.from >= next || sentence.clauseOf(cause.from) !== clause) continue;
    // a modal may stand before the match; "and" between two costs nothing
    if (cause.to < next && sentence.words(cause.to, next) > 1) break;
    next = cause.from;
  }
  return next < match.from && (next === sentence.from || sentence.clauseOf(next - 1) !== clause);
}

/**
 * The last of the direct mentions decides; `undefined` where none does, `null` where it is another substance.
 * "It" stands for what the sentence named last before it, else for what the sentences before were about.
 */
function decide(
  direct: Mention[],
  sentence: Sentence,
  mentions: Mention[],
  discourse: DiscourseSubject,
  before: number,
): Mention | null | undefined {
  const last = direct.at(-1);
  if (!last) return undefined;
  if (is(last, KRATOM)) return last;
  if (is(last, OTHER)) return isListedWithKratom(sentence, last, mentions) ? last : null;
  // "it hits harder – think espresso – and it is …": the first "it" says what the second is
  const goesOn = is(direct[0], SINGULAR) && discourse !== null && discourse !== 'other';
  const named = goesOn
    ? undefined
    : mentions.findLast(
        (mention) =>
          mention.from < last.from &&
          (is(mention, KRATOM)
            ? isAny(mention, DIRECT | OBLIQUE)
            : is(mention, OTHER | DIRECT) && mention.from < before),
      );
  if (named) return is(named, KRATOM) ? named : null;
  if (discourse === 'other') return null;
  return discourse === null ? undefined : last;
}

/** A capitalised word that the language does not know opens the sentence, and the match follows it at once. */
function opensWithUnknownName(sentence: Sentence, match: PatternMatch): boolean {
  const { tokens, from } = sentence;
  return (
    match.from > from &&
    tokens.word[from] === 0 &&
    (tokens.shape[from] & SHAPE.capital) !== 0 &&
    sentence.words(from + 1, match.from) === 0
  );
}
