import type { Hit } from './hit-list.ts';
import type { Sentence } from './sentence.ts';
import { GAP } from './tokens.ts';

export interface Mention extends Hit {
  /** Names 7-OH. */
  isSevenOh: boolean;
  kind: 'kratom' | 'reference' | 'other';
  /** direct: subject or object; oblique: after a preposition; comparand: what kratom is held against; modifier: part of a name such as "heroin addict". */
  place: 'direct' | 'oblique' | 'comparand' | 'modifier';
}

/** The concepts that name something, and what their hits are. "K", "'tom", "red vein" name kratom only where the page is about it. */
const NAMES = [
  ['kratom-weak', 'kratom'],
  ['kratom', 'kratom'],
  ['kratom-reference', 'reference'],
  ['other-substance', 'other'],
] as const;
const NONE: Mention[] = [];
/** Words that may stand between a preposition and what it governs. */
const GOVERNED = 1;

/** Every naming of kratom, of what may stand for it, and of other substances, left to right; longer namings hide shorter ones. */
export function findMentions(sentence: Sentence, topicIsKratom: boolean): Mention[] {
  const all: Mention[] = [];
  for (const [name, kind] of NAMES) {
    if (name === 'kratom-weak' && !topicIsKratom) continue;
    for (const { concept, from, to } of sentence.hitsOf(name))
      all.push({
        concept,
        from,
        to,
        kind,
        place: 'direct',
        isSevenOh: name === 'kratom' && sentence.hasWithin('seven-oh', from, to),
      });
  }
  if (all.length === 0) return NONE;
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  const out: Mention[] = [];
  for (const mention of all) {
    const last = out.at(-1);
    if (!last || mention.from >= last.to) out.push(mention);
    else if (mention.kind === 'kratom' && last.kind !== 'kratom' && mention.to >= last.to)
      out[out.length - 1] = mention;
  }
  out.forEach((mention, i) => {
    mention.place = placeOf(sentence, mention, out[i - 1]);
  });
  return out;
}

/** `before`: the mention before, its place known. */
function placeOf(sentence: Sentence, mention: Mention, before: Mention | undefined): Mention['place'] {
  const { kind, from, to } = mention;
  const follower = kind === 'kratom' ? 'kratom-follower' : 'substance-follower';
  if (kind !== 'reference' && sentence.hasAt(follower, to)) return 'modifier';
  if (sentence.hasBefore('comparison', from, GOVERNED)) return 'comparand';
  if (sentence.hasBefore('preposition', from, GOVERNED)) return 'oblique';
  return before && before.place !== 'direct' && joined(sentence, before, mention) ? before.place : 'direct';
}

/** "oxycodone, fentanyl and heroin": what is listed together plays the same part. */
export function joined(sentence: Sentence, a: Hit, b: Hit): boolean {
  return (
    sentence.words(a.to, b.from) <= 1 && (sentence.hasMark(GAP.comma, a.to, b.from) || coordinated(sentence, a, b))
  );
}

/** Does "and" or "or" stand between? */
export const coordinated = (sentence: Sentence, a: Hit, b: Hit): boolean =>
  sentence.hasWithin('coordination', a.to, b.from);

/** What the sentences before have been about. `null`: nothing named yet, the page's topic decides. */
export type DiscourseSubject = 'kratom' | 'seven-oh' | 'other' | null;

/** What the next sentence will be about, if it does not say. */
export function nextDiscourse(mentions: Mention[], discourse: DiscourseSubject): DiscourseSubject {
  const kratom = mentions.find(({ kind, place }) => kind === 'kratom' && place === 'direct');
  const other = mentions.some(({ kind, place }) => kind === 'other' && place === 'direct');
  const named = kratom ?? (other ? undefined : mentions.find(({ kind }) => kind === 'kratom'));
  if (named) return named.isSevenOh ? 'seven-oh' : 'kratom';
  return other ? 'other' : discourse;
}
