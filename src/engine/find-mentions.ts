import * as CONCEPT from '../shared/engine-concepts.ts';
import type { Hit } from './hit-list.ts';
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
  PARTS,
  REFERENCE,
  SEVEN_OH,
  SINGULAR,
  WEAK,
} from './mention.ts';
import type { Sentence } from './sentence.ts';
import { sortShort } from './sort-short.ts';
import { GAP } from './tokens.ts';

/** Words that may stand between a preposition and what it governs. */
const GOVERNED = 1;
/** "a natural plant-based opioid" */
const LONGEST_EPITHET = 2;

/** Every naming of kratom, of what may stand for it, and of other substances, left to right; longer namings hide shorter ones. */
export function findMentions(sentence: Sentence, topicIsKratom: boolean): Mention[] {
  const all: Mention[] = [];
  // "K", "'tom", "red vein" name kratom only where the page is about it
  if (topicIsKratom) addNames(sentence, CONCEPT.kratomWeak, KRATOM | WEAK, all);
  addNames(sentence, CONCEPT.kratom, KRATOM, all);
  addNames(sentence, CONCEPT.kratomReference, REFERENCE | SINGULAR, all);
  addNames(sentence, CONCEPT.otherSubstance, OTHER, all);
  if (all.length > 1) sortShort(all, leftToRight);
  let kept = 0;
  for (let i = 0; i < all.length; i++) {
    const mention = all[i];
    const last = all[kept - 1];
    if (kept === 0 || mention.from >= last.to) all[kept++] = mention;
    else if (is(mention, KRATOM) && is(last, REFERENCE) && mention.to >= last.to) all[kept - 1] = mention;
  }
  while (all.length > kept) all.pop();
  for (let i = 0; i < kept; i++) {
    const mention = all[i];
    mention.is += partOf(sentence, mention, all[i - 1]) - DIRECT;
    // "the same as leaf": what 7-OH is held against
    if (is(mention, WEAK | COMPARAND)) mention.is += REFERENCE - KRATOM;
  }
  return all;
}

const leftToRight = (a: Hit, b: Hit): number => a.from - b.from || b.to - a.to;

/** Adds the hits of a concept to `all`, as mentions with these bits. */
function addNames(sentence: Sentence, concept: number, bits: number, all: Mention[]): void {
  if (!sentence.mayHave(concept)) return;
  const { hits } = sentence;
  for (let hit = sentence.firstHit(concept); hit < sentence.endOfHits(concept); hit++) {
    const from = hits.from[hit];
    const to = hits.to[hit];
    let known = bits | DIRECT;
    if (bits === KRATOM && sentence.hasWithin(CONCEPT.sevenOh, from, to)) known |= SEVEN_OH;
    if ((bits & SINGULAR) !== 0 && sentence.hasAt(CONCEPT.pluralReference, from)) known -= SINGULAR;
    all.push({ concept, from, to, is: known });
  }
}

/** `before`: the mention before, its part known. */
function partOf(sentence: Sentence, mention: Mention, before: Mention | undefined): number {
  const { from, to } = mention;
  const isKratom = is(mention, KRATOM);
  const isOther = is(mention, OTHER);
  const border = before ? before.from : -1;
  if (
    (isKratom && sentence.hasAt(CONCEPT.kratomFollower, to)) ||
    (isOther && sentence.hasAt(CONCEPT.substanceFollower, to))
  )
    return MODIFIER;
  // "not on kratom", "than quitting kratom": nearer words tell more of kratom's part
  const compared = isKratom
    ? sentence.hasBefore(CONCEPT.comparison, from, 0, Math.max(border, from - 2))
    : sentence.hasBefore(CONCEPT.comparison, from, GOVERNED, border);
  if (compared) return COMPARAND;
  // "instead of oxy", "no weed", "used against alcohol cravings": named, but nothing that the sentence is about
  if (isOther && sentence.hasBefore(CONCEPT.awayPreposition, from, GOVERNED, border)) return COMPARAND;
  if (sentence.hasBefore(CONCEPT.preposition, from, GOVERNED, border)) return OBLIQUE;
  if (before && isListedAfter(sentence, before, mention)) return before.is & PARTS;
  return before && isOther && isSaidToBe(sentence, before, mention) ? COMPARAND : DIRECT;
}

/** "Kratom is a natural opioid": one thing with two names. */
const isSaidToBe = (sentence: Sentence, before: Mention, mention: Mention): boolean =>
  !is(before, OTHER) &&
  is(before, DIRECT) &&
  sentence
    .hitsOf(CONCEPT.copula)
    .some(
      ({ from, to }) =>
        from >= before.to &&
        sentence.words(before.to, from) === 0 &&
        to <= mention.from &&
        sentence.words(to, mention.from) <= LONGEST_EPITHET &&
        !sentence.hasMark(GAP.comma, to, mention.from),
    );

/** "unlike heroin and oxy" holds against both, "unlike heroin, kratom" does not. */
const isListedAfter = (sentence: Sentence, before: Mention, mention: Mention): boolean =>
  !is(before, DIRECT) &&
  joined(sentence, before, mention) &&
  (isAny(mention, before.is & ~PARTS) || !sentence.hasMark(GAP.comma, before.to, mention.from));

/** "oxycodone, fentanyl and heroin": what is listed together plays the same part. */
export function joined(sentence: Sentence, a: Hit, b: Hit): boolean {
  if (a.from > b.from) return joined(sentence, b, a);
  return (
    sentence.words(a.to, b.from) <= 1 && (sentence.hasMark(GAP.comma, a.to, b.from) || coordinated(sentence, a, b))
  );
}

/** Does "and" or "or" stand between? */
export const coordinated = (sentence: Sentence, a: Hit, b: Hit): boolean =>
  sentence.hasWithin(CONCEPT.coordination, a.to, b.from);

/** What the sentences before have been about. `null`: nothing named yet, the page's topic decides. */
export type DiscourseSubject = 'kratom' | 'seven-oh' | 'other' | null;

/** What the next sentence will be about, if it does not say. */
export function nextDiscourse(mentions: Mention[], discourse: DiscourseSubject): DiscourseSubject {
  // "it is no opioid" goes on about what "it" is
  const other = mentions.findIndex((mention) => is(mention, OTHER | DIRECT));
  const isAboutOther = other >= 0 && !mentions.slice(0, other).some((mention) => is(mention, SINGULAR | DIRECT));
  const named =
    mentions.find((mention) => is(mention, KRATOM | DIRECT)) ??
    (isAboutOther ? undefined : mentions.find((mention) => is(mention, KRATOM)));
  if (named) return is(named, SEVEN_OH) ? 'seven-oh' : 'kratom';
  return isAboutOther ? 'other' : discourse;
}
