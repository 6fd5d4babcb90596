import type { Hit } from './hit-list.ts';
import type { Sentence } from './sentence.ts';
import { GAP } from './tokens.ts';

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
export function joined(sentence: Sentence, a: Hit, b: Hit): boolean {
  return (
    sentence.words(a.to, b.from) <= 1 &&
    (sentence.hasMark(GAP.comma, a.to, b.from) ||
      sentence.hitsOf('coordination').some((hit) => hit.from >= a.to && hit.to <= b.from))
  );
}

/** What the sentences before have been about. `null`: nothing named yet, the page's topic decides. */
export type DiscourseSubject = 'kratom' | 'seven-oh' | 'other' | null;

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
