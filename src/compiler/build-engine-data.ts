import { CERTAINTIES, CLAIM_KINDS, CLAIM_SUBJECTS, HARMS, VERDICTS } from '../shared/claim.ts';
import type { ClaimRow, EngineData } from '../shared/engine-data.ts';
import type { LanguageNames } from '../shared/language-names.ts';
import type { ClaimRecord, Dataset } from './dataset.ts';
import { buildMatcher } from './matcher/build-matcher.ts';
import type { LanguageProblem } from './matcher/language.ts';
import { ATTRIBUTION, readLanguage } from './matcher/read-language.ts';
import type { ProblemList } from './problem-list.ts';
import { reportTies } from './report-ties.ts';

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

  return {
    data: {
      matcher: built.data,
      claims: claims.map(rowOf),
      narrows: claims.map((claim) => (claim.narrows ?? []).map((id) => ids.indexOf(id))),
      readings: {
        base: dataset.readings.value.base,
        lawMonths: dataset.readings.value.lawMonths,
        marks: dataset.readings.value.rows.map(({ reading, because, mark }) => ({ reading, because, mark })),
      },
      places: dataset.states.value,
    },
    names: {
      concepts: built.conceptNames,
      cues: built.cueNames,
      patterns: built.patterns.map((pattern) => pattern.source),
    },
  };
}

function rowOf(claim: ClaimRecord): ClaimRow {
  const { id, kind, verdict, certainty, harm, existential, asOf, places, refs, subject } = claim;
  const hasSupport = refs.some(({ role }) => role === 'supports' || role === 'qualifies');
  return [
    id,
    CLAIM_KINDS.indexOf(kind),
    VERDICTS.indexOf(verdict),
    CERTAINTIES.indexOf(certainty),
    HARMS.indexOf(harm.ifBelieved),
    HARMS.indexOf(harm.ifDenied),
    (existential ? 1 : 0) + (hasSupport ? 2 : 0) + (subject ? 4 * (CLAIM_SUBJECTS.indexOf(subject) + 1) : 0),
    asOf ?? 0,
    places ?? 0,
  ];
}
