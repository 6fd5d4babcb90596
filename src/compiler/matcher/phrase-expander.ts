import { inflect, spellings } from './inflect.ts';
import type { ConceptSource, LanguageSource } from './language.ts';
import { type Atom, parsePattern } from './parse-pattern.ts';

/** More than this from one line of data means that the line says too much at once. */
const LARGEST_EXPANSION = 6000;

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
 * Turns phrases of the language data into word sequences ("relieve/v pain/n" → "relieves pain", …).
 * Concepts are expanded once and remembered; a concept that contains itself is an error.
 */
export class PhraseExpander {
  readonly #sources: Map<string, ConceptSource>;
  readonly #done = new Map<string, string[]>();
  readonly #open = new Set<string>();
  readonly #language: LanguageSource;

  constructor(language: LanguageSource) {
    this.#language = language;
    this.#sources = new Map(language.concepts.map((concept) => [concept.name, concept]));
  }

  has(name: string): boolean {
    return this.#sources.has(name);
  }

  /** Every phrase of a concept, words separated by one space, sorted and unique. {end} has none: the engine makes its hits. */
  concept(name: string): string[] {
    if (name === 'end') return [];
    const known = this.#done.get(name);
    if (known) return known;
    const source = this.#sources.get(name);
    if (!source)
      throw new Error(
        `there is no concept {${name}} — define it in language/concepts.yml or in the claim's "concepts"`,
      );
    if (this.#open.has(name)) throw new Error(`concept {${name}} contains itself — take the inner mention out`);
    this.#open.add(name);
    // every number that is written in digits is read as the word "#"
    const phrases = new Set<string>(name === 'number' ? ['#'] : []);
    for (const phrase of source.phrases) {
      try {
        for (const words of this.phrase(phrase)) phrases.add(words);
      } catch (error) {
        throw new Error(`in "${phrase}": ${(error as Error).message}`);
      }
    }
    this.#open.delete(name);
    const sorted = [...phrases].sort();
    this.#done.set(name, sorted);
    return sorted;
  }

  /** Every word sequence of one phrase of a concept list. */
  phrase(source: string): string[] {
    const segments = parsePattern(source);
    if (segments.length > 1 || segments[0].steps.some((step) => step.gap > 0))
      throw new Error('a phrase has no gaps — move ".." and "~" to a pattern');
    return this.sequence(segments[0].steps.map((step) => (step.optional ? { ...step.atom, maybe: true } : step.atom)));
  }

  /** Cross product of the atoms' own expansions. */
  sequence(atoms: (Atom & { maybe?: boolean })[]): string[] {
    let sequences = [''];
    for (const atom of atoms) {
      const parts = this.atom(atom);
      if (atom.maybe) parts.push('');
      if (sequences.length * parts.length > LARGEST_EXPANSION)
        throw new Error(
          `this makes more than ${LARGEST_EXPANSION} phrases — split it with a gap or use a smaller concept`,
        );
      sequences = sequences.flatMap((head) => parts.map((part) => (head && part ? `${head} ${part}` : head || part)));
    }
    return sequences.filter(Boolean);
  }

  atom(atom: Atom): string[] {
    if (atom.kind === 'concept') return [...this.concept(atom.name)];
    if (atom.kind === 'choice') return atom.options.flatMap((option) => this.sequence(option));
    return this.#word(atom.text);
  }

  #word(text: string): string[] {
    if (text.startsWith('^')) return [text.toLowerCase()];
    const slash = text.lastIndexOf('/');
    const tag = slash > 0 ? text.slice(slash + 1) : '';
    const base = slash > 0 ? text.slice(0, slash) : text;
    const words = splitWord(base);
    if (words.length === 0) throw new Error(`"${text}" has no letters`);
    const last = words.pop() as string;
    const forms = tag ? inflect(last, tag, this.#language.irregular) : [last];
    const all = forms.flatMap((form) => spellings(form, this.#language.spelling));
    return [...new Set(all)].map((form) => [...words, form].join(' '));
  }
}
