import { CUE_EFFECTS, type CueData, type CueEffect, type MatcherData } from '../../shared/engine-data.ts';
import { classifyWords } from './classify-words.ts';
import { type CompiledPattern, compilePatterns, type PatternSet } from './compile-patterns.ts';
import { ConceptTable } from './concept-table.ts';
import type { LanguageProblem, LanguageSource } from './language.ts';
import { encodeVlq } from './vlq.ts';

/** Concepts that the engine asks for by name; the language data must define them. */
export const ENGINE_CONCEPTS = [
  'number',
  'end',
  'seven-oh',
  'filler',
  'kratom',
  'kratom-weak',
  'kratom-reference',
  'other-substance',
  'clause-start',
  'contrast',
  'abbreviation',
  'comparison',
  'preposition',
  'question-start',
  'question-subject',
  'coordination',
  'substance-follower',
] as const;

export interface BuiltMatcher {
  data: MatcherData;
  patterns: CompiledPattern[];
  /** Concept index → name, for `npm run explain`. */
  conceptNames: string[];
  cueNames: string[];
}

const DIRECTIONS = ['forward', 'backward', 'both'];
const SCOPES = ['clause', 'sentence', 'near'];

/**
 *   words     sorted, front-coded: "ArelieveIdIs…"  (A = 0 letters shared, I = 8 letters shared)
 *   classes   per word: 0 = a class of its own, n = the class n before the next new one
 *   sets      (in front of the trie) every distinct list of concepts that ends at some node
 *   trie      breadth first; per node: number of its set · 2 + has children, then their count and word classes as differences
 *   patterns  in runs of one finding and polarity: finding as difference, polarity + 2·fixed, number of patterns;
 *             per pattern: element count, then gap and concept of each element
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
  const compiled = compilePatterns(sets, language, table, problems).sort(
    (a, b) => a.finds - b.finds || a.polarity.localeCompare(b.polarity) || Number(a.fixed) - Number(b.fixed),
  );

  const used = new Set<string>(ENGINE_CONCEPTS);
  for (const pattern of compiled) for (const element of pattern.elements) used.add(element.concept);
  const { names, composites } = orderConcepts(used, table, language, problems);
  const place = new Map(names.map((name, i) => [name, i]));
  const entries = names.flatMap((name, i) =>
    [...table.form(name).phrases].map((phrase) => [phrase, i] as [string, number]),
  );

  const vocabulary = [...new Set(entries.flatMap(([phrase]) => phrase.split(' ')))].sort();
  const numberConcept = place.get('number') ?? 0;
  for (const word of vocabulary) if (/^[0-9.,]+$/.test(word)) entries.push([word, numberConcept]);
  const classes = classifyWords(vocabulary, entries);

  return {
    data: {
      words: frontCode(vocabulary),
      classes: encodeClasses(vocabulary, classes),
      trie: encodeTrie(entries, classes),
      patterns: encodePatterns(compiled, place),
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
    patterns: compiled,
    conceptNames: names,
    cueNames: cues.map((cue) => `${cue.does} ${cue.direction} ${cue.scope}`),
  };
}

interface Composite {
  name: string;
  parts: string[];
}

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

function encodePatterns(patterns: CompiledPattern[], place: Map<string, number>): string {
  const polarityOf = (pattern: CompiledPattern) => (pattern.polarity === 'denies' ? 1 : 0) + (pattern.fixed ? 2 : 0);
  const numbers: number[] = [];
  let finds = 0;
  for (let p = 0; p < patterns.length; ) {
    const first = patterns[p];
    const run = patterns
      .slice(p)
      .findIndex((other) => other.finds !== first.finds || polarityOf(other) !== polarityOf(first));
    const count = run < 0 ? patterns.length - p : run;
    numbers.push(first.finds - finds, polarityOf(first), count);
    finds = first.finds;
    for (const pattern of patterns.slice(p, p + count)) {
      numbers.push(pattern.elements.length);
      for (const element of pattern.elements) numbers.push(element.gap, place.get(element.concept) ?? 0);
    }
    p += count;
  }
  return encodeVlq(numbers);
}

function frontCode(sorted: string[]): string {
  let before = '';
  let out = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < word.length && shared < 25 && word[shared] === before[shared]) shared++;
    out += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return out;
}

interface TrieNode {
  children: Map<number, TrieNode>;
  concepts: Set<number>;
}

function encodeClasses(vocabulary: string[], classes: Map<string, number>): string {
  let next = 1;
  return encodeVlq(
    vocabulary.map((word) => {
      const behind = next - (classes.get(word) as number);
      if (behind === 0) next++;
      return behind;
    }),
  );
}

function encodeTrie(entries: [string, number][], classes: Map<string, number>): string {
  const root: TrieNode = { children: new Map(), concepts: new Set() };
  for (const [phrase, concept] of entries) {
    let node = root;
    for (const word of phrase.split(' ')) {
      const id = classes.get(word) as number;
      let next = node.children.get(id);
      if (!next) {
        next = { children: new Map(), concepts: new Set() };
        node.children.set(id, next);
      }
      node = next;
    }
    node.concepts.add(concept);
  }
  const keyOf = (node: TrieNode) => [...node.concepts].sort((a, b) => a - b).join(',');
  const queue = [root];
  for (const node of queue) queue.push(...sortedChildren(node).map(([, child]) => child));
  const sets = numberByFrequency(queue.map(keyOf));
  const nodes: number[] = [];
  for (const node of queue) {
    const children = sortedChildren(node);
    nodes.push((sets.get(keyOf(node)) as number) * 2 + (children.length > 0 ? 1 : 0));
    if (children.length > 0) nodes.push(children.length);
    let last = 0;
    for (const [word] of children) {
      nodes.push(word - last);
      last = word;
    }
  }
  const header: number[] = [sets.size, queue.length];
  for (const key of sets.keys()) {
    const concepts = key ? key.split(',').map(Number) : [];
    let last = 0;
    header.push(concepts.length);
    for (const concept of concepts) {
      header.push(concept - last);
      last = concept;
    }
  }
  return encodeVlq([...header, ...nodes]);
}

const sortedChildren = (node: TrieNode): [number, TrieNode][] => [...node.children].sort(([a], [b]) => a - b);

/** Frequent keys get small numbers, and small numbers are short; the empty key is 0. */
function numberByFrequency(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  counts.delete('');
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map([['', 0], ...sorted.map(([key], i): [string, number] => [key, i + 1])]);
}
