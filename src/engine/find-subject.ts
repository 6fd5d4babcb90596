import { coordinated, type DiscourseSubject, joined, type Mention } from './find-mentions.ts';
import type { Hit } from './hit-list.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { Topic } from './read-topic.ts';
import type { Sentence } from './sentence.ts';
import { STRONG } from './sentence-layout.ts';
import { SHAPE } from './tokens.ts';

export interface Subject {
  from: 'clause' | 'sentence' | 'reference' | 'lead-in' | 'topic';
  /** The mention that stands for kratom; absent where the topic alone does. */
  hit?: Hit;
  /** It is 7-OH, not the leaf, that it is said of. */
  isSevenOh: boolean;
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
  const isNamed = found.hit?.kind === 'kratom';
  const parts = mentions.filter((mention) => isPart(match, mention));
  const isSevenOh =
    parts.some((mention) => mention.isSevenOh) ||
    (isNamed ? found.hit?.isSevenOh === true : (discourse ?? topic.subject) === 'seven-oh');
  return { ...found, isSevenOh };
}

const isPart = (match: PatternMatch, mention: Mention): boolean =>
  match.elements.some((element) => element.from < mention.to && mention.from < element.to);

/** Other substances that stand inside the match, or are listed with one that is part of it: objects, not what it is said of. */
function objectsOf(sentence: Sentence, mentions: Mention[], match: PatternMatch): Set<Mention> {
  const objects = new Set<Mention>();
  for (const list of [mentions, mentions.toReversed()]) {
    let last: Mention | undefined;
    for (const mention of list) {
      if (mention.kind !== 'other') continue;
      const inside = isPart(match, mention) || (mention.from >= match.from && mention.to <= match.to);
      if (inside || (last && objects.has(last) && isNextInList(sentence, last, mention))) objects.add(mention);
      last = mention;
    }
  }
  return objects;
}

function isNextInList(sentence: Sentence, a: Mention, b: Mention): boolean {
  return a.from < b.from ? joined(sentence, a, b) : joined(sentence, b, a);
}

type Located = { from: Subject['from']; hit?: Mention };

/** One match and what is named around it. `outside`: the mentions that may be what it is said of. */
interface Scene {
  sentence: Sentence;
  mentions: Mention[];
  match: PatternMatch;
  discourse: DiscourseSubject;
  topicIsKratom: boolean;
  outside: Mention[];
  inClause: Mention[];
  /** Another substance stands inside the match, between its words. */
  foreign: boolean;
}

/** Each looks in one place: what it finds, `null` where that is something else than kratom, `undefined` where nothing is named. */
const PLACES: ((scene: Scene) => Located | null | undefined)[] = [
  inMatch,
  leftInClause,
  rightInClause,
  elsewhereInSentence,
  inTextBefore,
];

function locate(
  sentence: Sentence,
  mentions: Mention[],
  match: PatternMatch,
  discourse: DiscourseSubject,
  topicIsKratom: boolean,
): Located | null {
  const objects = objectsOf(sentence, mentions, match);
  const within = (mention: Mention) =>
    mention.from >= match.from && mention.to <= match.to && !isPart(match, mention) && mention.place !== 'modifier';
  const outside = mentions.filter(
    (mention) => mention.kind === 'kratom' || !(objects.has(mention) || isPart(match, mention)),
  );
  const first = sentence.clauseOf(match.from);
  const last = sentence.clauseOf(match.to - 1);
  const inClause = outside.filter((mention) => {
    const clause = sentence.clauseOf(mention.from);
    return clause >= first && clause <= last;
  });
  const foreign = [...objects].some(within);
  const scene: Scene = { sentence, mentions, match, discourse, topicIsKratom, outside, inClause, foreign };
  for (const look of PLACES) {
    const found = look(scene);
    if (found !== undefined) return found;
  }
  return null;
}

function inMatch({ outside, match, foreign }: Scene): Located | null | undefined {
  const named = outside.filter((mention) => mention.kind === 'kratom' && isPart(match, mention));
  const whole = named.find((mention) => mention.place !== 'modifier' || !foreign);
  if (whole) return { from: 'clause', hit: whole };
  // "died of fentanyl … kratom shops": kratom is only part of a name
  return named.length > 0 ? null : undefined;
}

function leftInClause({ sentence, mentions, match, discourse, inClause }: Scene): Located | null | undefined {
  const left = inClause.filter((mention) => mention.from < match.to);
  const direct = left.filter((mention) => mention.place === 'direct');
  const decided = decide(direct, sentence, mentions, discourse, match.from);
  if (decided !== undefined) return decided && { from: 'clause', hit: decided };
  // "this kratom podcast is …", "Gardenia belongs to …": said of something that is no substance, or that we do not know
  if (left.some((mention) => mention.kind === 'kratom' && mention.place === 'modifier')) return null;
  if (left.length === 0 && opensWithUnknownName(sentence, match)) return null;
  const kratom = left.find((mention) => mention.kind === 'kratom' && mention.place === 'oblique');
  return kratom && { from: 'clause', hit: kratom };
}

function rightInClause({ sentence, mentions, match, inClause }: Scene): Located | null | undefined {
  const after = inClause.find(
    ({ from, place, kind }) =>
      from >= match.to && place !== 'comparand' && place !== 'modifier' && kind !== 'reference',
  );
  if (after) {
    const holds = after.kind === 'kratom' || listedWithKratom(sentence, after, mentions);
    return holds ? { from: 'clause', hit: after } : null;
  }
  const withOther = inClause.some(
    ({ from, place, kind }) => from < match.to && place === 'oblique' && kind === 'other',
  );
  return withOther ? null : undefined;
}

function elsewhereInSentence({ sentence, mentions, match, discourse, outside }: Scene): Located | null | undefined {
  const earlier = outside.filter((mention) => mention.to <= match.from && mention.place === 'direct');
  const before = decide(earlier, sentence, mentions, discourse, match.from);
  if (before !== undefined) return before && { from: 'sentence', hit: before };
  const anywhere = outside.find(
    ({ kind, place, from }) =>
      kind === 'kratom' &&
      (place === 'direct' || place === 'oblique') &&
      (from < match.from || !sentence.hasMark(STRONG, match.to, from)),
  );
  return anywhere && { from: 'sentence', hit: anywhere };
}

/** Nothing in the sentence is kratom: it is about what the text before was about, if it names nothing else. */
function inTextBefore({
  sentence,
  match,
  mentions,
  discourse,
  topicIsKratom,
  outside,
  foreign,
}: Scene): Located | null {
  // "babies exposed to heroin go through withdrawal", "therapy helped her, and she lobbies for a kratom bill"
  const modifies = outside.some((mention) => mention.kind === 'kratom' && mention.place === 'modifier');
  if (discourse === 'other' || foreign || modifies || hasOwnCause(sentence, match)) return null;
  if (discourse !== null) return { from: 'reference', hit: mentions.find((mention) => mention.kind === 'reference') };
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
  if (last.kind === 'kratom') return last;
  if (last.kind === 'other') return listedWithKratom(sentence, last, mentions) ? last : null;
  const named = mentions.findLast(
    (mention) =>
      mention.kind !== 'reference' && mention.place === 'direct' && mention.from < Math.min(before, last.from),
  );
  if (named) return named.kind === 'kratom' ? named : null;
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
    sentence.distance(from + 1, match.from) === 0
  );
}

/** "kratom and kava", "kava, kratom or": the statement is made of both. */
function listedWithKratom(sentence: Sentence, other: Mention, mentions: Mention[]): boolean {
  return mentions.some((mention) => {
    if (mention.kind !== 'kratom' || mention.place !== other.place) return false;
    const [a, b] = mention.from < other.from ? [mention, other] : [other, mention];
    return sentence.distance(a.to, b.from) <= 1 && coordinated(sentence, a, b);
  });
}
