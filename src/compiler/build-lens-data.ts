import type { LensData, LensKind, LensWords, RuleByWords } from '../shared/lens.ts';
import type { Dataset } from './dataset.ts';
import { ConceptTable } from './matcher/concept-table.ts';
import { flattenConcept } from './matcher/flatten-concept.ts';
import { readLanguage } from './matcher/read-language.ts';
import { ProblemList } from './problem-list.ts';

interface RouteRecord {
  paragraph: string;
  kind: LensKind;
  says: string;
}

/** One place of `disease-claim-rules.yml`. */
export interface LensRecord {
  place: string;
  country: string;
  rule: string;
  url: string;
  scope: string;
  yardstick: string;
  routes: Record<string, RouteRecord>;
  claims: Record<string, Record<string, string>>;
  words: Record<string, string[]>;
  wordings: { route: string; parts: string[]; gap: number }[];
  names: Record<string, string>;
  citation: string;
  disclaimer: {
    text: string;
    placement: string;
    evaluated: string[];
    intended: string[];
    gap: number;
    symbols: string[];
  };
}

/** Lists that the lens asks for by name. */
export const LENS_LISTS = ['subjects', 'others', 'undo-before', 'undo', 'effects'] as const;

/** What words on pages are made of; the rest is notation of the engine. */
const PLAIN = /^[\p{L}\p{N}' ]+$/u;

/** In a map of words to rules: what holds where none of the words is found. */
const OTHERWISE = 'otherwise';

/** Makes what the lens looks for and what is said of it, for every place; what is wrong is added to `problems`. */
export function buildLensData(dataset: Dataset, problems: ProblemList): { data: LensData; words: LensWords }[] {
  return dataset.lens.value.map((record, at) => {
    checkNames(record, at, dataset, problems);
    return { data: dataOf(record, at, dataset, problems), words: wordsOf(record) };
  });
}

const citeOf = ({ rule, routes }: LensRecord, route: string): string => `${rule}${routes[route]?.paragraph ?? ''}`;

function wordsOf(record: LensRecord): LensWords {
  const { place, country, rule, url, scope, yardstick, routes, disclaimer } = record;
  return {
    place,
    country,
    rule,
    url,
    scope,
    yardstick,
    routes: Object.fromEntries(Object.entries(routes).map(([route, { says }]) => [citeOf(record, route), says])),
    disclaimer: { text: rule + disclaimer.text, placement: rule + disclaimer.placement },
  };
}

function dataOf(record: LensRecord, at: number, dataset: Dataset, problems: ProblemList): LensData {
  const { place, routes, claims, wordings, names, citation, disclaimer } = record;
  const { evaluated, intended, gap, symbols } = disclaimer;
  return {
    place,
    kinds: Object.fromEntries(Object.entries(routes).map(([route, { kind }]) => [citeOf(record, route), kind])),
    claims: Object.fromEntries(Object.entries(claims).map(([claim, rules]) => [claim, rulesOf(record, rules)])),
    words: phrasesOf(record, at, dataset, problems),
    wordings: wordings.map(({ route, parts, gap }) => ({ rule: citeOf(record, route), parts, gap })),
    names: rulesOf(record, names),
    citation: citeOf(record, citation),
    disclaimer: { evaluated: { parts: evaluated, gap }, intended: { parts: intended, gap }, symbols },
  };
}

const rulesOf = (record: LensRecord, rules: Record<string, string>): RuleByWords =>
  Object.entries(rules).map(([words, route]) => [words, citeOf(record, route)]);

/** The phrases of each list, with the concepts of the engine that they name. */
function phrasesOf(
  { words }: LensRecord,
  at: number,
  dataset: Dataset,
  problems: ProblemList,
): Record<string, string[]> {
  const { file } = dataset.lens;
  // the engine's data has told its own problems already
  const language = readLanguage(dataset, new ProblemList());
  const taken = new Set(language.concepts.map(({ name }) => name));
  const own = Object.entries(words).map(([name, phrases]) => {
    const path = [at, 'words', name];
    if (taken.has(name))
      problems.add(file, path, `the language has a concept {${name}} already`, 'give this list another name');
    return { name, phrases, origin: { file: file.name, line: file.lineOf(path) } };
  });
  const table = new ConceptTable({ ...language, concepts: [...language.concepts, ...own] });
  return Object.fromEntries(
    own.map(({ name }) => {
      try {
        return [name, flattenConcept(table, name).filter((phrase) => PLAIN.test(phrase))];
      } catch (error) {
        problems.add(file, [at, 'words', name], (error as Error).message, 'write it as in language/concepts.yml');
        return [name, []];
      }
    }),
  );
}

function checkNames(
  record: LensRecord,
  at: number,
  { lens: { file }, claimIds }: Dataset,
  problems: ProblemList,
): void {
  const { routes, claims, words, wordings, names, citation, disclaimer } = record;
  const need = (known: object, what: string, name: string, path: (string | number)[]): void => {
    if (!Object.hasOwn(known, name))
      problems.add(
        file,
        [at, ...path],
        `there is no ${what} "${name}"`,
        `use one of: ${Object.keys(known).join(', ')}`,
      );
  };
  const needAll = (rules: Record<string, string>, path: string[]): void => {
    for (const [list, route] of Object.entries(rules)) {
      if (list !== OTHERWISE) need(words, 'list of words', list, [...path, list]);
      need(routes, 'route', route, [...path, list]);
    }
  };
  for (const list of LENS_LISTS) need(words, 'list of words', list, ['words']);
  for (const [claim, rules] of Object.entries(claims)) {
    if (!claimIds.has(claim))
      problems.add(file, [at, 'claims', claim], `there is no claim "${claim}"`, 'remove it, or add the claim');
    needAll(rules, ['claims', claim]);
  }
  needAll(names, ['names']);
  need(routes, 'route', citation, ['citation']);
  wordings.forEach(({ route, parts }, w) => {
    need(routes, 'route', route, ['wordings', w, 'route']);
    for (const part of parts) need(words, 'list of words', part, ['wordings', w, 'parts']);
  });
  for (const part of [...disclaimer.evaluated, ...disclaimer.intended])
    need(words, 'list of words', part, ['disclaimer']);
}
