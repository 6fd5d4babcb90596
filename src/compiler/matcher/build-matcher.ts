import { CUE_EFFECTS, type CueData, type CueEffect, type MatcherData } from '../../shared/engine-data.ts';
import { classifyWords } from './classify-words.ts';
import { type CompiledPattern, compilePatterns, type PatternSet } from './compile-patterns.ts';
import { ConceptTable } from './concept-table.ts';
import { encodePatterns } from './encode-patterns.ts';
import { encodeTrie } from './encode-trie.ts';
import { encodeWords } from './encode-words.ts';
import type { LanguageProblem, LanguageSource } from './language.ts';
import { encodeVlq } from './vlq.ts';

/** Concepts that the engine asks for by name; the language data must define them. */
export const ENGINE_CONCEPTS = [
  'number',
  'end',
  'seven-oh',
  'filler',
  'kratom',
  'plain-kratom',
  'kratom-weak',
  'leaf-name',
  'kratom-reference',
  'plural-reference',
  'other-substance',
  'opioid-drug',
  'other-drug',
  'clause-start',
  'contrast',
  'subject-pronoun',
  'abbreviation',
  'opens-sentence',
  'comparison',
  'preposition',
  'away-preposition',
  'relative-pronoun',
  'interjection',
  'copula',
  'verdict-label',
  'finite-verb',
  'continuation',
  'same-goes',
  'question-start',
  'question-subject',
  'coordination',
  'substance-follower',
  'kratom-follower',
  'set-phrase',
  'study-results',
  'study-other',
  'new-predicate',
  'new-noun',
  'no',
  'result-participle',
  'concession',
  'own-cause',
  'say',
] as const;

export interface BuiltMatcher {
  data: MatcherData;
  patterns: CompiledPattern[];
  /** Concept index → name, for `npm run explain`. */
  conceptNames: string[];
  cueNames: string[];
}

const DIRECTIONS = ['forward', 'backward', 'both'];
const SCOPES = ['clause', 'sentence', 'near', 'opening'];

/**
 *   words, classes  see encodeWords
 *   trie, outputs   see encodeTrie
 *   patterns        see encodePatterns
 *   composites  per sequence: the concept that it makes, part count, the parts' concepts; parts come before wholes
 */
export function buildMatcher(language: LanguageSource, claimIds: string[], problems: LanguageProblem[]): BuiltMatcher {
  const table = new ConceptTable(language);
  const cues = language.cues.filter((cue) => {
    const known =
      CUE_EFFECTS.includes(cue.does as CueEffect) && DIRECTIONS.includes(cue.direction) && SCOPES.includes(cue.scope);
    if (!known)
      problems.push({
        ...cue.origin,
        problem: `cue "${cue.does} ${cue.direction} ${cue.scope}" is not known`,
        remedy: `use one of ${CUE_EFFECTS.join(', ')}; ${DIRECTIONS.join(', ')}; ${SCOPES.join(', ')}`,
      });
    return known;
  });
  const sets: PatternSet[] = [
    ...language.claims.map(({ claim, ...rest }) => ({ ...rest, finds: claimIds.indexOf(claim) })),
    ...cues.map(({ phrases, origin }, i) => ({ finds: claimIds.length + i, affirms: phrases, denies: [], origin })),
  ];
  const compiled = compilePatterns(sets, language, table, problems);

  const used = new Set<string>(ENGINE_CONCEPTS);
  for (const pattern of compiled) for (const element of pattern.elements) used.add(element.concept);
  const { names, composites } = orderConcepts(used, table, language, problems);
  sortByUse(names, compiled);
  const place = new Map(names.map((name, i) => [name, i]));
  const entries = names.flatMap((name, i) =>
    [...table.form(name).phrases].map((phrase) => [phrase, i] as [string, number]),
  );

  const numbers = new Set(entries.flatMap(([phrase]) => phrase.split(' ').filter((word) => /^[0-9.,]+$/.test(word))));
  for (const word of numbers) entries.push([word, place.get('number') ?? 0]);
  const classes = classifyWords(entries);

  const claimPatterns = encodePatterns(
    compiled.filter(({ finds }) => finds < claimIds.length),
    place,
  );
  const cuePatterns = encodePatterns(
    compiled.filter(({ finds }) => finds >= claimIds.length),
    place,
  );

  return {
    data: {
      ...encodeWords(classes),
      typos: language.typos.filter((word) => classes.has(word)).join(' '),
      ...encodeTrie(entries, classes, names.length),
      patterns: claimPatterns.coded,
      cuePatterns: cuePatterns.coded,
      composites: encodeVlq(
        composites.flatMap(({ name, parts }) => [
          place.get(name) ?? 0,
          parts.length,
          ...parts.map((part) => place.get(part) ?? 0),
        ]),
      ),
      conceptCount: names.length,
      named: Object.fromEntries(ENGINE_CONCEPTS.map((name) => [name, names.indexOf(name)])),
      cues: cues.map(({ does, direction, scope }) => ({ does, direction, scope }) as CueData),
      cueBase: claimIds.length,
    },
    patterns: [...claimPatterns.ordered, ...cuePatterns.ordered],
    conceptNames: names,
    cueNames: cues.map((cue) => `${cue.does} ${cue.direction} ${cue.scope}`),
  };
}

/** Concepts that many patterns name get small numbers, and small numbers are short. */
function sortByUse(names: string[], patterns: CompiledPattern[]): void {
  const uses = new Map<string, number>();
  for (const pattern of patterns)
    for (const { concept } of pattern.elements) uses.set(concept, (uses.get(concept) ?? 0) + 1);
  names.sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
}

interface Composite {
  name: string;
  parts: string[];
}

/** What a sentence is laid out by: the engine reads these off single phrases, never off sequences of concepts. */
const LAYOUT_CONCEPTS = ['filler', 'subject-pronoun', 'clause-start', 'contrast', 'coordination'];

/** Every concept in use with those it is made of, and the composites so that each comes after its parts. */
function orderConcepts(used: Set<string>, table: ConceptTable, language: LanguageSource, problems: LanguageProblem[]) {
  const names: string[] = [];
  const composites: Composite[] = [];
  const done = new Set<string>();
  const visit = (name: string): void => {
    if (done.has(name)) return;
    done.add(name);
    try {
      const own = table.form(name).composites;
      if (own.length > 0 && LAYOUT_CONCEPTS.includes(name))
        throw new Error('a line has too many alternatives to be written out — split it');
      for (const parts of own) for (const part of parts) visit(part);
      composites.push(...own.map((parts) => ({ name, parts })));
      names.push(name);
    } catch (error) {
      const home = { file: 'src/dataset/language/concepts.yml', line: 1 };
      const origin = language.concepts.find((concept) => concept.name === name)?.origin ?? home;
      const [problem, remedy = 'mend the phrase'] = (error as Error).message.split(' — ');
      problems.push({ ...origin, problem: `concept {${name}}: ${problem}`, remedy });
    }
  };
  for (const name of used) visit(name);
  return { names, composites };
}
