import { inflect, spellings } from './inflect.ts';
import type { ConceptSource, LanguageSource } from './language.ts';
import { type Atom, parsePattern, type Step } from './parse-pattern.ts';

/** A line of the data that makes more phrases than this is kept as a composite: fewer bytes, the same language. */
const MOST_PHRASES = 4;
/** A smaller concept is copied into the one that holds it; a larger one is pointed at. */
const FEW_PHRASES = 3;
/** A line with more optional parts than this says too much at once. */
const MOST_OPTIONAL = 5;

/** What a concept is made of. */
export interface ConceptForm {
  /** Word sequences, words separated by one space; they end up in the phrase trie. */
  phrases: Set<string>;
  /** Sequences of other concepts, by key; the engine puts them together after it has found those. */
  composites: string[][];
}

/** Splits a word of the data into the words that the tokenizer would make of it: hyphens part, "'s" stands alone. */
export function splitWord(word: string): string[] {
  return word
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/([a-z])'(s|ve|ll|re|d|m)$/, "$1 '$2")
    .split(/[\s-]+/)
    .filter(Boolean);
}

/**
 * Every concept of the language, named or not, expanded once.
 *
 *   {relief}: [relief/n, "(pain | ache/n) (relief | control)"]
 *     ├─ phrases     "relief", "reliefs"
 *     └─ composites  [=pain|ache|aches] [=relief|control]        where the line makes too many phrases
 *
 * A key is the concept's name, or `=` and the source of an unnamed choice.
 */
export class ConceptTable {
  readonly #sources: Map<string, ConceptSource>;
  readonly #forms = new Map<string, ConceptForm>();
  readonly #open = new Set<string>();
  readonly #language: LanguageSource;

  constructor(language: LanguageSource) {
    this.#language = language;
    this.#sources = new Map(language.concepts.map((concept) => [concept.name, concept]));
  }

  /** Key of what an atom stands for; makes its form. Throws an Error with problem and remedy. */
  keyOf(atom: Atom): string {
    if (atom.kind === 'concept') {
      this.form(atom.name);
      return atom.name;
    }
    const key = `=${show(atom)}`;
    if (!this.#forms.has(key)) this.#forms.set(key, this.#build(key, [[{ atom, optional: false, gap: 0 }]]));
    return key;
  }

  /** Form of a concept by key. {end} has no phrases: the engine makes its hits. */
  form(key: string): ConceptForm {
    const known = this.#forms.get(key);
    if (known) return known;
    if (key === 'end') return { phrases: new Set(), composites: [] };
    const source = this.#sources.get(key);
    if (!source)
      throw new Error(`there is no concept {${key}} — define it in language/concepts.yml or in the claim's "concepts"`);
    if (this.#open.has(key)) throw new Error(`concept {${key}} contains itself — take the inner mention out`);
    this.#open.add(key);
    try {
      const lines = source.phrases.map((phrase) => readPhrase(phrase));
      const form = this.#build(key, lines);
      // every number that is written in digits is read as the word "#"
      if (key === 'number') form.phrases.add('#');
      this.#forms.set(key, form);
      return form;
    } finally {
      this.#open.delete(key);
    }
  }

  #build(key: string, lines: Step[][]): ConceptForm {
    const form: ConceptForm = { phrases: new Set(), composites: [] };
    for (const line of lines) this.#addLine(key, line, form);
    return form;
  }

  #addLine(key: string, line: Step[], form: ConceptForm): void {
    if (line.length === 1 && !line[0].optional) {
      const { atom } = line[0];
      if (atom.kind === 'choice') {
        for (const option of atom.options) this.#addLine(key, option.map(required), form);
        return;
      }
      if (atom.kind === 'concept') {
        const inner = this.form(atom.name);
        if (inner.composites.length > 0 || inner.phrases.size > FEW_PHRASES) form.composites.push([atom.name]);
        else for (const phrase of inner.phrases) form.phrases.add(phrase);
        return;
      }
      for (const phrase of this.#wordForms(atom.text)) form.phrases.add(phrase);
      return;
    }
    const phrases = this.#expand(line);
    if (phrases) for (const phrase of phrases) form.phrases.add(phrase);
    else for (const steps of withAndWithout(line)) form.composites.push(steps.map((step) => this.keyOf(step.atom)));
  }

  /** Cross product of a line, or `null` where it is too large or holds a composite. */
  #expand(line: Step[]): string[] | null {
    let sequences = [''];
    for (const { atom, optional } of line) {
      const parts = this.#parts(atom);
      if (!parts) return null;
      if (optional) parts.push('');
      if (sequences.length * parts.length > MOST_PHRASES) return null;
      sequences = sequences.flatMap((head) => parts.map((part) => (head && part ? `${head} ${part}` : head || part)));
    }
    return sequences.filter(Boolean);
  }

  #parts(atom: Atom): string[] | null {
    if (atom.kind === 'word') return this.#wordForms(atom.text);
    if (atom.kind === 'concept') {
      const { phrases, composites } = this.form(atom.name);
      return composites.length > 0 || phrases.size > MOST_PHRASES ? null : [...phrases];
    }
    const options = atom.options.map((option) => this.#expand(option.map(required)));
    return options.some((option) => option === null) ? null : options.flatMap((option) => option ?? []);
  }

  #wordForms(text: string): string[] {
    if (text.startsWith('^')) return [text.toLowerCase()];
    const slash = text.lastIndexOf('/');
    const tag = slash > 0 ? text.slice(slash + 1) : '';
    const words = splitWord(slash > 0 ? text.slice(0, slash) : text);
    if (words.length === 0) throw new Error(`"${text}" has no letters — write a word`);
    const last = words.pop() as string;
    const forms = tag ? inflect(last, tag, this.#language.irregular) : [last];
    const all = forms.flatMap((form) => spellings(form, this.#language.spelling));
    return [...new Set(all)].map((form) => [...words, form].join(' '));
  }
}

const required = (atom: Atom): Step => ({ atom, optional: false, gap: 0 });

function readPhrase(phrase: string): Step[] {
  try {
    const segments = parsePattern(phrase);
    if (segments.length > 1 || segments[0].steps.some((step) => step.gap > 0))
      throw new Error('a phrase has no gaps — move ".." , "~" and "!" to a pattern');
    return segments[0].steps;
  } catch (error) {
    throw new Error(`in "${phrase}": ${(error as Error).message}`);
  }
}

/** A line with each optional step present and absent. */
function withAndWithout(line: Step[]): Step[][] {
  if (line.filter((step) => step.optional).length > MOST_OPTIONAL)
    throw new Error(`more than ${MOST_OPTIONAL} optional parts — split the line`);
  let chains: Step[][] = [[]];
  for (const step of line) {
    const present = chains.map((chain) => [...chain, step]);
    chains = step.optional ? [...present, ...chains] : present;
  }
  return chains.filter((chain) => chain.length > 0);
}

/** An atom in its one spelling, so that equal choices share a key. */
function show(atom: Atom): string {
  if (atom.kind === 'word') return atom.text;
  if (atom.kind === 'concept') return `{${atom.name}}`;
  return atom.options
    .map((option) => option.map((part) => (part.kind === 'choice' ? `(${show(part)})` : show(part))).join(' '))
    .sort()
    .join('|');
}
