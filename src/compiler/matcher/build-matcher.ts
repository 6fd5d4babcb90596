import * as CONCEPT from '../../shared/engine-concepts.ts';
import { CUE_EFFECTS, type CueData, type CueEffect, type MatcherData } from '../../shared/engine-data.ts';
import { classifyWords } from './classify-words.ts';
import { type CompiledPattern, compilePatterns, type PatternSet } from './compile-patterns.ts';
import { ConceptReferences } from './concept-references.ts';
import { type ConceptForm, ConceptTable } from './concept-table.ts';
import { encodePatterns } from './encode-patterns.ts';
import { encodeTrie } from './encode-trie.ts';
import { encodeWords } from './encode-words.ts';
import type { LanguageProblem, LanguageSource } from './language.ts';
import { encodeVlq } from './vlq.ts';

/** Names of the concepts that the engine asks for, by number. */
export const ENGINE_CONCEPTS: readonly string[] = Object.entries(CONCEPT)
  .sort(([, a], [, b]) => a - b)
  .map(([name]) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`));

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
 * Compiles the language for the engine; where `problems` were added, what is returned is of no use.
 *
 *   words, classes  see encodeWords
 *   trie, outputs   see encodeTrie
 *   patterns        see encodePatterns
 *   concepts        see ConceptReferences: those of the patterns, then the parts of the sequences
 *   sequences       per concept: how many sequences make it, and how many parts each has
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
  const forms = formsInUse(used, table, language, problems);

  const concepts = new ConceptReferences(ENGINE_CONCEPTS);
  const isCue = ({ finds }: CompiledPattern) => finds >= claimIds.length;
  const ofClaims = compiled.filter((pattern) => !isCue(pattern));
  const { columns, ordered } = encodePatterns([ofClaims, compiled.filter(isCue)], concepts);
  const sequences: number[] = [];
  for (const name of concepts.names) {
    const composites = forms.get(name)?.composites ?? [];
    sequences.push(composites.length, ...composites.map((parts) => parts.length));
    for (const part of composites.flat()) concepts.add(part);
  }

  const entries = concepts.names.flatMap((name, i) =>
    [...(forms.get(name)?.phrases ?? [])].map((phrase) => [phrase, i] as [string, number]),
  );
  const numbers = new Set(entries.flatMap(([phrase]) => phrase.split(' ').filter((word) => /^[0-9.,]+$/.test(word))));
  for (const word of numbers) entries.push([word, CONCEPT.number]);
  const classes = classifyWords(entries);

  return {
    data: {
      ...encodeWords(classes),
      typos: language.typos.filter((word) => classes.has(word)).join(' '),
      ...encodeTrie(entries, classes, concepts.names.length),
      patterns: columns,
      concepts: encodeVlq(concepts.coded()),
      sequences: encodeVlq(sequences),
      named: ENGINE_CONCEPTS.length,
      cues: cues.map(({ does, direction, scope }) => ({ does, direction, scope }) as CueData),
      cueBase: claimIds.length,
    },
    patterns: ordered,
    conceptNames: concepts.names,
    cueNames: cues.map((cue) => `${cue.does} ${cue.direction} ${cue.scope}`),
  };
}

/** What a sentence is laid out by: the engine reads these off single phrases, never off sequences of concepts. */
const LAYOUT_CONCEPTS = ['filler', 'subject-pronoun', 'clause-start', 'contrast', 'coordination'];

/** Every concept in use with those it is made of. */
function formsInUse(
  used: Set<string>,
  table: ConceptTable,
  language: LanguageSource,
  problems: LanguageProblem[],
): Map<string, ConceptForm> {
  const forms = new Map<string, ConceptForm>();
  const done = new Set(used);
  for (const name of done) {
    try {
      const form = table.form(name);
      if (form.composites.length > 0 && LAYOUT_CONCEPTS.includes(name))
        throw new Error('a line has too many alternatives to be written out — split it');
      for (const part of form.composites.flat()) done.add(part);
      forms.set(name, form);
    } catch (error) {
      const home = { file: 'src/dataset/language/concepts.yml', line: 1 };
      const origin = language.concepts.find((concept) => concept.name === name)?.origin ?? home;
      const [problem, remedy = 'mend the phrase'] = (error as Error).message.split(' — ');
      problems.push({ ...origin, problem: `concept {${name}}: ${problem}`, remedy });
    }
  }
  return forms;
}
