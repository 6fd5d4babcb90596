import type { PatternMatch } from './match-patterns.ts';
import type { Topic } from './read-topic.ts';
import type { Hit, Sentence } from './sentence.ts';
import { STRONG } from './sentence-layout.ts';
import { GAP, SHAPE } from './tokens.ts';

/** What the sentences before have been about. `null`: nothing named yet, the page's topic decides. */
export type DiscourseSubject = 'kratom' | 'seven-oh' | 'other' | null;

export interface Subject {
  from: 'clause' | 'sentence' | 'reference' | 'lead-in' | 'topic';
  /** The mention that stands for kratom; absent where the topic alone does. */
  hit?: Hit;
  /** It is 7-OH, not the leaf, that it is said of. */
  isSevenOh: boolean;
}

export interface Mention extends Hit {
  /** Names 7-OH. */
  isSevenOh?: boolean;
  kind: 'kratom' | 'reference' | 'other';
  /** direct: subject or object; oblique: after a preposition; comparand: what kratom is held against; modifier: part of a name such as "heroin addict". */
  place: 'direct' | 'oblique' | 'comparand' | 'modifier';
}

/** Every naming of kratom, of what may stand for it, and of other substances, left to right; longer namings hide shorter ones. */
export function findMentions(sentence: Sentence, topicIsKratom: boolean): Mention[] {
  const all: Mention[] = [];
  // "K", "'tom", "MIT", "red vein" name kratom only where the page is about it
  if (topicIsKratom)
    for (const hit of sentence.hitsOf('kratom-weak')) all.push({ ...hit, kind: 'kratom', place: 'direct' });
  const sevenOh = sentence.hitsOf('seven-oh');
  const isSevenOh = (hit: Hit) => sevenOh.some((name) => name.from >= hit.from && name.to <= hit.to);
  for (const hit of sentence.hitsOf('kratom'))
    all.push({ ...hit, kind: 'kratom', place: 'direct', isSevenOh: isSevenOh(hit) });
  for (const hit of sentence.hitsOf('kratom-reference')) all.push({ ...hit, kind: 'reference', place: 'direct' });
  for (const hit of sentence.hitsOf('other-substance')) all.push({ ...hit, kind: 'other', place: 'direct' });
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  const out: Mention[] = [];
  for (const mention of all) {
    const last = out.at(-1);
    if (last && mention.from < last.to) {
      if (mention.kind === 'kratom' && last.kind !== 'kratom' && mention.to >= last.to) out[out.length - 1] = mention;
      continue;
    }
    out.push(mention);
  }
  const comparisons = sentence.hitsOf('comparison');
  const prepositions = sentence.hitsOf('preposition');
  const followers = { other: sentence.hitsOf('substance-follower'), kratom: sentence.hitsOf('kratom-follower') };
  out.forEach((mention, i) => {
    const governed = (hit: Hit) => hit.to <= mention.from && sentence.distance(hit.to, mention.from) <= 1;
    const before = out[i - 1];
    const follower = mention.kind === 'reference' ? [] : followers[mention.kind];
    if (follower.some((hit) => hit.from === mention.to)) mention.place = 'modifier';
    else if (comparisons.some(governed)) mention.place = 'comparand';
    else if (prepositions.some(governed)) mention.place = 'oblique';
    else if (before && before.place !== 'direct' && joined(sentence, before, mention)) mention.place = before.place;
  });
  return out;
}

/** "oxycodone, fentanyl and heroin": what is listed together plays the same part. */
function joined(sentence: Sentence, a: Hit, b: Hit): boolean {
  return (
    sentence.words(a.to, b.from) <= 1 &&
    (sentence.hasMark(GAP.comma, a.to, b.from) ||
      sentence.hitsOf('coordination').some((hit) => hit.from >= a.to && hit.to <= b.from))
  );
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

function locate(
  sentence: Sentence,
  mentions: Mention[],
  match: PatternMatch,
  discourse: DiscourseSubject,
  topicIsKratom: boolean,
): Located | null {
  const objects = objectsOf(sentence, mentions, match);
  const outside = mentions.filter(
    (mention) => mention.kind === 'kratom' || !(objects.has(mention) || isPart(match, mention)),
  );
  const named = outside.filter((mention) => mention.kind === 'kratom' && isPart(match, mention));
  const within = (mention: Mention) => mention.from >= match.from && mention.to <= match.to && !isPart(match, mention);
  const foreign = [...objects].some((mention) => within(mention) && mention.place !== 'modifier');
  const whole = named.find((mention) => mention.place !== 'modifier' || !foreign);
  if (whole) return { from: 'clause', hit: whole };
  // "died of fentanyl … kratom shops": kratom is only part of a name
  if (named.length > 0) return null;

  const first = sentence.clauseOf(match.from);
  const last = sentence.clauseOf(match.to - 1);
  const inClause = outside.filter((mention) => {
    const clause = sentence.clauseOf(mention.from);
    return clause >= first && clause <= last;
  });

  const left = inClause.filter((mention) => mention.from < match.to);
  const direct = left.filter((mention) => mention.place === 'direct');
  const decided = decide(direct, sentence, mentions, discourse, match.from);
  if (decided !== undefined) return decided && { from: 'clause', hit: decided };
  // "this kratom podcast is …", "Gardenia belongs to …": said of something that is no substance, or that we do not know
  if (left.some((mention) => mention.kind === 'kratom' && mention.place === 'modifier')) return null;
  if (left.length === 0 && opensWithUnknownName(sentence, match)) return null;
  const oblique = left.filter((mention) => mention.place === 'oblique' && mention.kind !== 'reference');
  const obliqueKratom = oblique.find((mention) => mention.kind === 'kratom');
  if (obliqueKratom) return { from: 'clause', hit: obliqueKratom };

  const right = inClause.filter(
    (mention) => mention.from >= match.to && mention.place !== 'comparand' && mention.place !== 'modifier',
  );
  const after = right.find((mention) => mention.kind !== 'reference');
  if (after) {
    const holds = after.kind === 'kratom' || listedWithKratom(sentence, after, mentions);
    return holds ? { from: 'clause', hit: after } : null;
  }
  if (oblique.length > 0) return null;

  const earlier = outside.filter((mention) => mention.to <= match.from && mention.place === 'direct');
  const before = decide(earlier, sentence, mentions, discourse, match.from);
  if (before !== undefined) return before && { from: 'sentence', hit: before };
  const anywhere = outside.find(
    (mention) =>
      mention.kind === 'kratom' &&
      (mention.place === 'direct' || mention.place === 'oblique') &&
      (mention.from < match.from || !sentence.hasMark(STRONG, match.to, mention.from)),
  );
  if (anywhere) return { from: 'sentence', hit: anywhere };

  // "babies exposed to heroin go through withdrawal", "therapy helped her, and she lobbies for a kratom bill": nothing here is kratom
  const elsewhere = outside.some((mention) => mention.kind === 'kratom' && mention.place === 'modifier');
  if (discourse === 'other' || foreign || elsewhere) return null;
  if (discourse !== null) return { from: 'reference', hit: mentions.find((mention) => mention.kind === 'reference') };
  return topicIsKratom ? { from: 'topic' } : null;
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
    return (
      sentence.distance(a.to, b.from) <= 1 &&
      sentence.hitsOf('coordination').some((hit) => hit.from >= a.to && hit.to <= b.from)
    );
  });
}

/** What the next sentence will be about, if it does not say. */
export function nextDiscourse(mentions: Mention[], discourse: DiscourseSubject): DiscourseSubject {
  const direct = mentions.filter((mention) => mention.place === 'direct' && mention.kind !== 'reference');
  const kratom = direct.find((mention) => mention.kind === 'kratom');
  if (kratom) return kratom.isSevenOh ? 'seven-oh' : 'kratom';
  if (direct.length > 0) return 'other';
  const aside = mentions.find((mention) => mention.kind === 'kratom');
  if (aside) return aside.isSevenOh ? 'seven-oh' : 'kratom';
  return discourse;
}
