import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BuiltMatcher, buildMatcher, ENGINE_CONCEPTS } from '../../src/compiler/matcher/build-matcher.ts';
import { ConceptTable } from '../../src/compiler/matcher/concept-table.ts';
import type { LanguageProblem, LanguageSource } from '../../src/compiler/matcher/language.ts';
import { readLanguage } from '../../src/compiler/matcher/read-language.ts';
import { ProblemList } from '../../src/compiler/problem-list.ts';
import { decodeMatcher, isOutput, type Matcher, nextNode } from '../../src/engine/decode-matcher.ts';
import * as CONCEPT from '../../src/shared/engine-concepts.ts';
import { compiled } from '../support/engine.ts';

const ORIGIN = { file: 'test.yml', line: 1 };

function build(language: LanguageSource): { built: BuiltMatcher; matcher: Matcher } {
  const problems: LanguageProblem[] = [];
  const claims = language.claims.map(({ claim }) => claim);
  const built = buildMatcher(language, claims, problems);
  expect(problems).toEqual([]);
  return { built, matcher: decodeMatcher(built.data) };
}

/** The patterns of a matcher in the words of the compiler. */
function patternsOf(matcher: Matcher, names: readonly string[]) {
  return Array.from(matcher.patternFinds, (finds, pattern) => ({
    finds,
    polarity: (matcher.patternPolarity[pattern] & 1) === 1 ? 'denies' : 'affirms',
    fixed: (matcher.patternPolarity[pattern] & 2) === 2,
    elements: Array.from(
      matcher.elementConcept.subarray(matcher.elementStart[pattern], matcher.elementStart[pattern + 1]),
      (concept, i) => ({
        concept: names[concept],
        gap: matcher.elementGap[matcher.elementStart[pattern] + i],
      }),
    ),
  }));
}

function nodeOf(matcher: Matcher, phrase: string): number {
  const [first, ...rest] = phrase.split(' ').map((word) => matcher.words.idOf(word));
  return rest.reduce((node, word) => nextNode(matcher, node, word), first);
}

/** Phrases of a concept that the matcher does not find: of one with a name, and of a choice of plain words, which is named by them. */
function missing(matcher: Matcher, language: LanguageSource, name: string, concept: number): string[] {
  const isNamed = language.concepts.some((source) => source.name === name);
  const choice = /^=[a-z|]+$/.test(name) ? name.slice(1).split('|') : [];
  const phrases = isNamed ? [...new ConceptTable(language).form(name).phrases] : choice;
  return phrases.filter((phrase) => !isOutput(matcher, nodeOf(matcher, phrase), concept));
}

/** Compiles a language, decodes it and sees to it that nothing is lost. */
function compare(language: LanguageSource): void {
  const { built, matcher } = build(language);
  const { conceptNames: names } = built;
  expect(patternsOf(matcher, names)).toEqual(built.patterns.map(({ source, ...rest }) => rest));
  expect(matcher.firstCuePattern).toBe(built.patterns.filter(({ finds }) => finds < language.claims.length).length);
  expect(matcher.conceptCount).toBe(names.length);
  expect(names.slice(0, ENGINE_CONCEPTS.length)).toEqual(ENGINE_CONCEPTS);
  expect(names.flatMap((name, concept) => missing(matcher, language, name, concept))).toEqual([]);
  matcher.sequenceConcept.forEach((concept, s) => {
    expect(matcher.sequenceStart[concept]).toBeLessThanOrEqual(s);
    expect(matcher.sequenceEnd[concept]).toBeGreaterThan(s);
    for (const part of matcher.parts.subarray(matcher.partStart[s], matcher.partStart[s + 1]))
      expect(matcher.sequenceEnd[part]).toBeLessThanOrEqual(s);
  });
}

const WORDS = ['kratom', 'pain', 'eases', 'helps', 'with', 'relief', 'of', 'harm', 'liver', 'tea'];
const word = fc.constantFrom(...WORDS);
const choice = fc.uniqueArray(word, { minLength: 2, maxLength: 4 }).map((words) => `(${words.join(' | ')})`);
const concept = fc.constantFrom('{c0}', '{c1}', '{c2}', '{no}');
const step = fc.tuple(fc.oneof(word, choice, concept), fc.constantFrom('', '?')).map(([atom, mark]) => atom + mark);
const join = fc.constantFrom(' ', ' ..2 ', ' .. ');
const pattern = fc
  .tuple(fc.oneof(word, choice, concept), fc.array(fc.tuple(join, step), { maxLength: 4 }))
  .map(([first, rest]) => first + rest.map(([between, next]) => between + next).join(''));
const phrase = fc.array(fc.oneof(word, choice), { minLength: 1, maxLength: 3 }).map((steps) => steps.join(' '));
/** The concept before it may be a part of the next. */
const phrases = (before?: string) =>
  fc.array(before ? fc.oneof(phrase, fc.constant(`{${before}} of {${before}}`)) : phrase, {
    minLength: 1,
    maxLength: 4,
  });

const language = fc
  .record({
    c0: phrases(),
    c1: phrases('c0'),
    c2: phrases('c1'),
    claims: fc.array(fc.record({ affirms: fc.array(pattern), denies: fc.array(pattern) }), {
      minLength: 1,
      maxLength: 5,
    }),
    cue: fc.array(pattern),
  })
  .map(
    ({ c0, c1, c2, claims, cue }): LanguageSource => ({
      concepts: [
        ...ENGINE_CONCEPTS.map((name) => ({ name, phrases: [name.replaceAll('-', ' ')], origin: ORIGIN })),
        ...Object.entries({ c0, c1, c2 }).map(([name, own]) => ({ name, phrases: own, origin: ORIGIN })),
      ],
      frames: [],
      cues: [{ does: 'negates', direction: 'forward', scope: 'clause', phrases: cue, origin: ORIGIN }],
      claims: claims.map((claim, i) => ({ ...claim, claim: `claim-${i}`, origin: ORIGIN })),
      irregular: {},
      spelling: [],
      typos: [],
    }),
  );

it('the concepts that the engine asks for are numbered from 0', () => {
  expect(Object.values(CONCEPT).sort((a, b) => a - b)).toEqual([...ENGINE_CONCEPTS.keys()]);
});

describe('decodeMatcher', () => {
  it('gives back what was compiled, whatever the language', () => fc.assert(fc.property(language, compare)));

  it('gives back the language of the dataset', () => {
    const problems = new ProblemList();
    compare(readLanguage(compiled.dataset, problems));
    problems.throwIfAny();
  });
});
