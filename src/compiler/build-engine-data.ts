import { stem } from '../engine/citations/cite-page.ts';
import { canonicalUrl } from '../engine/citations/find-identifiers.ts';
import { CERTAINTIES, CLAIM_KINDS, HARMS, VERDICTS } from '../shared/claim.ts';
import type { ClaimRow, EngineData } from '../shared/engine-data.ts';
import { hashText } from '../shared/hash-text.ts';
import type { LanguageNames } from '../shared/language-names.ts';
import type { Reference } from '../shared/reference.ts';
import type { ClaimRecord, Dataset } from './dataset.ts';
import { buildMatcher } from './matcher/build-matcher.ts';
import type { LanguageProblem } from './matcher/language.ts';
import { ATTRIBUTION, readLanguage } from './matcher/read-language.ts';
import type { ProblemList } from './problem-list.ts';
import { reportTies } from './report-ties.ts';

/** Words of a study's description that say nothing about which study it is. */
const EMPTY = new Set([
  'with',
  'that',
  'from',
  'kratom',
  'study',
  'found',
  'their',
  'than',
  'this',
  'another',
  'suggested',
]);

/**
 * Makes what travels with the engine into pages: the compiled language and of the evidence only what a finding needs.
 * `claims` in the order of display; problems of the language are added to `problems`.
 */
export function buildEngineData(
  dataset: Dataset,
  claims: ClaimRecord[],
  problems: ProblemList,
): { data: EngineData; names: LanguageNames } {
  const found: LanguageProblem[] = [];
  const ids = claims.map((claim) => claim.id);
  const built = buildMatcher(readLanguage(dataset, problems), [...ids, ATTRIBUTION], found);
  problems.addAll(found);
  reportTies(built.patterns, claims, dataset, problems);

  const references = dataset.references.map(({ value }) => value);
  const place = new Map(references.map((reference, i) => [reference.id, i]));
  const commercial = (dataset.language.get('commercial-addresses')?.value ?? []) as string[];
  return {
    data: {
      version: `${dataset.date}+${dataset.hash}`,
      matcher: built.data,
      claims: claims.map((claim) => rowOf(claim, place)),
      narrows: claims.map((claim) => (claim.narrows ?? []).map((id) => ids.indexOf(id))),
      readings: {
        base: dataset.readings.value.base,
        lawMonths: dataset.readings.value.lawMonths,
        marks: dataset.readings.value.rows.map(({ reading, because, mark }) => ({ reading, because, mark })),
      },
      sources: references.map((reference) => [
        reference.id,
        reference.year ?? 0,
        ...identifiersOf(reference).map(hashText),
      ]),
      untraceable: dataset.untraceable.value.map(({ id, phrase, candidates }) => ({
        id,
        candidates,
        words: [
          ...new Set((phrase.toLowerCase().match(/[a-z]{4,30}/g) ?? []).filter((word) => !EMPTY.has(word)).map(stem)),
        ],
        ...(/\b(19|20)\d\d\b/.test(phrase) && { year: Number(/\b(?:19|20)\d\d\b/.exec(phrase)?.[0]) }),
      })),
      commercial,
      institutions: (dataset.language.get('institutions')?.value ?? []) as string[],
      places: dataset.states.value,
    },
    names: {
      concepts: built.conceptNames,
      cues: built.cueNames,
      patterns: built.patterns.map((pattern) => pattern.source),
    },
  };
}

/** Every identifier by which a page may cite the work, as SourceIndex looks it up. */
function identifiersOf({ doi, pmid, pmcid, url }: Reference): string[] {
  return [
    ...(doi ? [`doi ${doi.toLowerCase()}`] : []),
    ...(pmid ? [`pmid ${pmid}`] : []),
    ...(pmcid ? [`pmcid ${pmcid}`] : []),
    ...(url && !url.includes('doi.org/') ? [`url ${canonicalUrl(url).toLowerCase()}`] : []),
  ];
}

function rowOf(claim: ClaimRecord, place: Map<string, number>): ClaimRow {
  const { id, kind, verdict, certainty, harm, existential, asOf, places, refs, subject } = claim;
  const hasSupport = refs.some(({ role }) => role === 'supports' || role === 'qualifies');
  return [
    id,
    CLAIM_KINDS.indexOf(kind),
    VERDICTS.indexOf(verdict),
    CERTAINTIES.indexOf(certainty),
    HARMS.indexOf(harm.ifBelieved),
    HARMS.indexOf(harm.ifDenied),
    (existential ? 1 : 0) +
      (hasSupport ? 2 : 0) +
      (subject === 'seven-oh' ? 4 : 0) +
      (subject === 'not-seven-oh' ? 8 : 0),
    refs.filter(({ key }) => key).map(({ ref }) => place.get(ref) ?? -1),
    asOf ?? 0,
    places ?? 0,
  ];
}
