import type { Dataset } from '../../src/compiler/dataset.ts';
import { buildMatcher } from '../../src/compiler/matcher/build-matcher.ts';
import type { LanguageProblem } from '../../src/compiler/matcher/language.ts';
import { readLanguage } from '../../src/compiler/matcher/read-language.ts';
import { ProblemList } from '../../src/compiler/problem-list.ts';
import type { MatcherData } from '../../src/shared/engine-data.ts';

/** The language compiled with every claim's patterns a second time, under another id: twice the patterns, twice the matches. */
export function doubleLanguage(dataset: Dataset): MatcherData {
  const problems = new ProblemList();
  const found: LanguageProblem[] = [];
  const language = readLanguage(dataset, problems);
  problems.throwIfAny();
  const twins = language.claims.map((claim) => ({ ...claim, claim: `${claim.claim}-twin` }));
  const claims = [...language.claims, ...twins];
  const { data } = buildMatcher(
    { ...language, claims },
    claims.map(({ claim }) => claim),
    found,
  );
  if (found.length > 0) throw new Error(found.map(({ problem }) => problem).join('\n'));
  return data;
}
