import * as CONCEPT from '../shared/engine-concepts.ts';
import type { DiscourseSubject } from './find-mentions.ts';
import { isOfAnother } from './is-of-another.ts';
import type { PatternMatch } from './match-patterns.ts';
import {
  BESIDE,
  COMPARAND,
  DIRECT,
  find,
  is,
  isAny,
  KRATOM,
  LEFT,
  LISTED_PART,
  type Mention,
  MODIFIER,
  OBJECT,
  OBLIQUE,
  OTHER,
  OUTSIDE,
  PART,
  REFERENCE,
  SEVEN_OH,
  SINGULAR,
  WEAK,
  WITHIN,
} from './mention.ts';
import { isListedWithKratom, placeMentions } from './place-mentions.ts';
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
  mentions: readonly Mention[],
  match: PatternMatch,
  discourse: DiscourseSubject,
  topic: Topic,
): Subject | null {
  placeMentions(sentence, mentions, match);
  const found = locate(sentence, mentions, match, discourse, topic.isKratom);
  if (!found) return null;
  const { from, hit } = found;
  if ((hit && is(hit, SEVEN_OH)) || find(mentions, PART | SEVEN_OH)) return { from, hit, isSevenOh: true };
  if (hit && is(hit, KRATOM) && !is(hit, WEAK)) return { from, hit, isSevenOh: false };
  // "7-OH comes from the leaf": either may be meant
  if (hit && is(hit, WEAK) && find(mentions, SEVEN_OH)) return found;
  const before = discourse ?? topic.subject;
  // "it", where a page about 7-OH has just named the leaf, may be either
  return { from, hit, isSevenOh: before === 'kratom' && topic.subject ? undefined : before === 'seven-oh' };
}

/** `undefined` where nothing is named, `null` where it is something else than kratom. */
type Found = Located | null | undefined;

type Located = { from: Subject['from']; hit?: Mention };

function locate(
  sentence: Sentence,
  mentions: readonly Mention[],
  match: PatternMatch,
  discourse: DiscourseSubject,
  topicIsKratom: boolean,
): Located | null {
  if (isOfAnother(sentence, mentions, match)) return null;
  const isForeign = find(mentions, OBJECT | WITHIN, LISTED_PART | MODIFIER) !== undefined;
  if (isForeign && endsWithForeign(sentence, mentions, match)) return null;
  // each looks in one place: `null` where that is something else than kratom, `undefined` where nothing is named
  let found = inMatch(mentions);
  if (found === undefined) found = leftInClause(sentence, mentions, match, discourse);
  if (found === undefined) found = rightInClause(sentence, mentions);
  // another substance stands inside the match, between its words
  if (found === undefined && isForeign) return null;
  if (found === undefined) found = elsewhereInSentence(sentence, mentions, match, discourse);
  return found === undefined ? inTextBefore(sentence, mentions, match, discourse, topicIsKratom) : found;
}

/** "kratom was used by a man who took Xanax for anxiety": the match ends in a clause of the other's own. */
function endsWithForeign(sentence: Sentence, mentions: readonly Mention[], match: PatternMatch): boolean {
  const last = sentence.clauseOf(match.to - 1);
  return (
    sentence.clauseOf(match.from) !== last &&
    mentions.some(
      (mention) =>
        is(mention, OBJECT | WITHIN) &&
        !isAny(mention, LISTED_PART | MODIFIER) &&
        sentence.clauseOf(mention.from) === last,
    )
  );
}

function inMatch(mentions: readonly Mention[]): Found {
  const strange = find(mentions, OTHER, COMPARAND | PART) !== undefined;
  const whole = find(mentions, KRATOM | PART, strange ? MODIFIER : 0);
  if (whole) return { from: 'clause', hit: whole };
  // "died of fentanyl … kratom shops": kratom is only part of a name
  return find(mentions, KRATOM | PART) ? null : undefined;
}

function leftInClause(
  sentence: Sentence,
  mentions: readonly Mention[],
  match: PatternMatch,
  discourse: DiscourseSubject,
): Found {
  const first = find(mentions, LEFT | DIRECT);
  const last = mentions.findLast((mention) => is(mention, LEFT | DIRECT));
  const decided = decide(first, last, sentence, mentions, discourse, match.from);
  if (decided !== undefined) return decided && { from: 'clause', hit: decided };
  // "this kratom podcast is …", "Gardenia belongs to …": said of something that is no substance, or that we do not know
  if (find(mentions, LEFT | KRATOM | MODIFIER)) return null;
  if (!find(mentions, LEFT) && opensWithUnknownName(sentence, match)) return null;
  const kratom = find(mentions, LEFT | KRATOM | OBLIQUE);
  return kratom && { from: 'clause', hit: kratom };
}

function rightInClause(sentence: Sentence, mentions: readonly Mention[]): Found {
  const after = mentions.find(
    (mention) => is(mention, BESIDE) && isAny(mention, DIRECT | OBLIQUE) && !isAny(mention, LEFT | REFERENCE),
  );
  if (after) {
    const holds = is(after, KRATOM) || isListedWithKratom(sentence, after, mentions);
    return holds ? { from: 'clause', hit: after } : null;
  }
  return find(mentions, LEFT | OTHER | OBLIQUE) ? null : undefined;
}

function elsewhereInSentence(
  sentence: Sentence,
  mentions: readonly Mention[],
  match: PatternMatch,
  discourse: DiscourseSubject,
): Found {
  const isEarlier = (mention: Mention) => is(mention, OUTSIDE | DIRECT) && mention.to <= match.from;
  const first = mentions.find(isEarlier);
  const before = first && decide(first, mentions.findLast(isEarlier), sentence, mentions, discourse, match.from);
  if (before !== undefined) return before && { from: 'sentence', hit: before };
  const anywhere = mentions.find(
    (mention) =>
      is(mention, OUTSIDE | KRATOM) &&
      isAny(mention, DIRECT | OBLIQUE) &&
      (mention.from < match.from || !sentence.hasMark(STRONG, match.to, mention.from)),
  );
  return anywhere && { from: 'sentence', hit: anywhere };
}

/** Nothing in the sentence is kratom: it is about what the text before was about, if it names nothing else. */
function inTextBefore(
  sentence: Sentence,
  mentions: readonly Mention[],
  match: PatternMatch,
  discourse: DiscourseSubject,
  topicIsKratom: boolean,
): Located | null {
  // "babies exposed to heroin go through withdrawal", "therapy helped her, and she lobbies for a kratom bill"
  const modifies = find(mentions, OUTSIDE | KRATOM | MODIFIER);
  const hasObject = mentions.some(
    (mention) =>
      is(mention, OUTSIDE | OTHER | MODIFIER) &&
      mention.from >= match.to &&
      sentence.distance(match.to, mention.from) === 0,
  );
  // "talk therapy beats kratom": what kratom is held against is something else, unless it is nothing
  const isHeldAgainst = find(mentions, OUTSIDE | KRATOM | COMPARAND) && !find(mentions, REFERENCE);
  if (discourse === 'other' || modifies || hasObject || isHeldAgainst || hasOwnCause(sentence, match)) return null;
  if (discourse !== null) return { from: 'reference', hit: find(mentions, REFERENCE) };
  return topicIsKratom ? { from: 'topic' } : null;
}

/** "Stress and poor sleep can cloud your focus": an ailment or a habit opens the clause, and the match says what it does. */
function hasOwnCause(sentence: Sentence, match: PatternMatch): boolean {
  const clause = sentence.clauseOf(match.from);
  let next = match.from;
  const causes = sentence.hitsOf(CONCEPT.ownCause);
  for (let i = causes.length - 1; i >= 0; i--) {
    const cause = causes[i];
    if (cause.from >= next || sentence.clauseOf(cause.from) !== clause) continue;
    // a modal may stand before the match; "and" between two costs nothing
    if (cause.to < next && sentence.words(cause.to, next) > 1) break;
    next = cause.from;
  }
  return next < match.from && (next === sentence.from || sentence.clauseOf(next - 1) !== clause);
}

/**
 * The last of the direct mentions, from `first` to `last`, decides; `undefined` where none does, `null` where it is another substance.
 * "It" stands for what the sentence named last before it, else for what the sentences before were about.
 */
function decide(
  first: Mention | undefined,
  last: Mention | undefined,
  sentence: Sentence,
  mentions: readonly Mention[],
  discourse: DiscourseSubject,
  before: number,
): Mention | null | undefined {
  if (!first || !last) return undefined;
  if (is(last, KRATOM)) return last;
  if (is(last, OTHER)) return isListedWithKratom(sentence, last, mentions) ? last : null;
  // "it hits harder – think espresso – and it is …": the first "it" says what the second is
  const goesOn = is(first, SINGULAR) && discourse !== null && discourse !== 'other';
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
