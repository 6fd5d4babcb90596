import type { CitedClaim, CitedWork } from '../shared/citation-data.ts';
import type { Attribution, Finding, FoundAttribution } from '../shared/finding.ts';
import type { PageText } from '../shared/page-text.ts';
import type { StudyType } from '../shared/reference.ts';
import type { Citations } from './load-citations.ts';

const MOST_CANDIDATES = 5;

/** How many of the words that describe an untraceable study a sentence must have, and what share of them. */
const FEWEST_SHARED = 3;
const ENOUGH = 0.4;
/** Where the sentence leaves out the year of the study. */
const ENOUGH_UNDATED = 0.8;

/** Words that tell what kind of work is meant. */
const KINDS: readonly [RegExp, readonly StudyType[]][] = [
  [/\b(?:rats?|mice|mouse|rodents?|animals?|zebrafish|dogs?)\b/, ['animal']],
  [
    /\b(?:cells?|in vitro|test[- ]tubes?|receptor binding|laborator(?:y|ies))\b/,
    ['in-vitro', 'chemical-analysis', 'animal'],
  ],
  [/\b(?:randomi[sz]ed|placebo|double-blind|controlled trials?)\b/, ['rct', 'clinical-trial']],
  [/\b(?:clinical(?:ly)?|trials?)\b/, ['rct', 'clinical-trial', 'pharmacokinetic']],
  [/\b(?:surveys?|polls?|questionnaires?|users? reported|respondents)\b/, ['cross-sectional', 'cohort', 'news']],
  [/\b(?:reviews?|meta-analys[ie]s)\b/, ['systematic-review', 'narrative-review']],
  [/\b(?:case reports?|case series|cases? of)\b/, ['case-report', 'case-series', 'surveillance']],
];

/** A crude stem, good enough to compare two descriptions of one study. */
export const stem = (word: string): string => word.slice(0, 6);

/**
 * Is what the page leans on one of the studies that no search could find? Then the works that could have been meant come with
 * it; else those about what the sentence claims, of its year and kind where it names them, key works first.
 * @param near findings of the same sentence
 */
export function resolveAttribution(
  { quote, sentence }: FoundAttribution,
  near: readonly Pick<Finding, 'claim'>[],
  page: PageText,
  citations: Citations,
): Attribution {
  const text = page.blocks[sentence.block].text.slice(sentence.start, sentence.end).toLowerCase();
  const years = new Set((text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
  const words = new Set(text.match(/[a-z]{4,30}/g)?.map(stem) ?? []);
  let untraceable: Attribution['untraceable'] = null;
  let most = 0;
  let candidates: string[] = [];
  for (const known of citations.data.untraceable) {
    const isDated = known.year === undefined || years.has(known.year);
    if (!isDated && years.size > 0) continue;
    const shared = known.words.filter((word) => words.has(word)).length;
    const share = isDated ? ENOUGH : ENOUGH_UNDATED;
    if (shared < FEWEST_SHARED || shared < known.words.length * share || shared <= most) continue;
    most = shared;
    untraceable = known.id;
    candidates = known.candidates;
  }
  return { quote, untraceable, candidates: untraceable ? candidates : candidatesFor(text, years, near, citations) };
}

function candidatesFor(
  text: string,
  years: ReadonlySet<number>,
  near: readonly Pick<Finding, 'claim'>[],
  { claims, works }: Citations,
): string[] {
  // best first of each claim in turn, so that none crowds out the others
  const refs = near
    .flatMap(({ claim }) => (claims.get(claim)?.refs ?? []).filter(({ role }) => role !== 'background').map(toRanked))
    .sort((a, b) => Number(b.key) - Number(a.key) || a.rank - b.rank);
  const about = [...new Set(refs.map(({ ref }) => ref))].flatMap((ref) => works.get(ref) ?? []);
  const dated = years.size > 0 ? about.filter(({ year }) => year !== null && years.has(year)) : about;
  const kind = KINDS.find(([words]) => words.test(text))?.[1];
  const ofKind = dated.filter(({ type }) => kind?.includes(type) ?? isStudy(type));
  return (ofKind.length > 0 ? ofKind : dated.filter(({ type }) => isStudy(type)))
    .slice(0, MOST_CANDIDATES)
    .map(({ id }) => id);
}

const toRanked = ({ ref, key }: CitedClaim['refs'][number], rank: number) => ({ ref, key: key === true, rank });

const isStudy = (type: CitedWork['type']): boolean => type !== 'legal' && type !== 'regulatory' && type !== 'news';
