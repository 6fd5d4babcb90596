import type { SpamData } from '../shared/spam-data.ts';
import type { Words } from './words-of.ts';

/** Where a phrase stands in the words of a text; `first` and `last` are indices of words. */
export interface PhraseHit {
  /** The name under which the phrase is kept: a signal, or what it tells. */
  kind: string;
  first: number;
  last: number;
}

type Test = (words: Words, at: number) => boolean;
type Step = Test | { gap: number };
interface Phrase {
  kind: string;
  steps: Step[];
}

const NUMBER = /^\d/;
const FIGURE = /^[\d$£€]/;
const CURRENCY = /^[$£€]$/;
/** A code, as written: a letter at least, nothing but capitals and digits. */
const CODE = /^(?=.*[A-Z])[A-Z\d]{3,}$/;
const GAPS: Record<string, number> = { '~': 3, '~~': 6 };

/**
 * Finds the phrases of the data in one go over the words of a text.
 *
 *   first word ─► phrases that may begin there ─► their steps, one word each, or a gap of 0 to n words
 *
 * A phrase has few steps and gaps are short, so the work for each word is bounded and time is linear in the text.
 */
export class PhraseFinder {
  readonly #byFirst = new Map<string, Phrase[]>();
  /** Those that begin with a number or a currency. */
  readonly #figures: Phrase[] = [];
  /** Those that begin with the beginning of a word, by its first letter. */
  readonly #beginnings = new Map<string, Phrase[]>();

  /** `kinds`: the names in `data.phrases` to look for. */
  constructor(data: Pick<SpamData, 'phrases' | 'sets'>, kinds: readonly string[]) {
    for (const kind of kinds) for (const written of data.phrases[kind] ?? []) this.#add(kind, written, data.sets);
  }

  /** Every place where a phrase stands, in the order of their first words; the longest of one kind at each. */
  find(words: Words): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (const [at, word] of words.words.entries()) {
      const from = hits.length;
      const add = (phrases: readonly Phrase[] | undefined): void => {
        if (phrases === undefined) return;
        for (const { kind, steps } of phrases) {
          const last = lastOf(steps, 0, words, at);
          if (last < 0) continue;
          const known = indexOfKind(hits, kind, from);
          if (known < 0) hits.push({ kind, first: at, last });
          else if (hits[known].last < last) hits[known].last = last;
        }
      };
      add(this.#byFirst.get(word));
      add(this.#beginnings.get(word[0]));
      if (FIGURE.test(word)) add(this.#figures);
    }
    return hits;
  }

  #add(kind: string, written: string, sets: SpamData['sets']): void {
    const parts = written.split(' ').map((part) => part.split('|').flatMap((each) => expand(each, sets)));
    const phrase = { kind, steps: parts.map(stepOf) };
    for (const word of parts[0]) {
      if (word === '0' || word === '$') this.#figures.push(phrase);
      else if (word.endsWith('*')) addTo(this.#beginnings, word[0], phrase);
      else addTo(this.#byFirst, word, phrase);
    }
  }
}

function indexOfKind(hits: readonly PhraseHit[], kind: string, from: number): number {
  for (let at = from; at < hits.length; at++) if (hits[at].kind === kind) return at;
  return -1;
}

function addTo(phrases: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const others = phrases.get(key);
  if (others) others.push(phrase);
  else phrases.set(key, [phrase]);
}

const isPlain = (word: string): boolean => word !== '0' && word !== '$' && word !== 'CODE' && !word.endsWith('*');

function expand(part: string, sets: SpamData['sets']): string[] {
  const name = /^\{(.+)\}$/.exec(part)?.[1];
  return name === undefined ? [part] : (sets[name] ?? []);
}

function stepOf(alternatives: string[]): Step {
  const [only] = alternatives;
  if (alternatives.length === 1) {
    if (only in GAPS) return { gap: GAPS[only] };
    if (only === 'CODE') return ({ text, starts, ends }, at) => CODE.test(text.slice(starts[at], ends[at]));
  }
  const whole = new Set(alternatives.filter(isPlain));
  const beginnings = alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const number = alternatives.includes('0');
  const currency = alternatives.includes('$');
  return ({ words }, at) => {
    const word = words[at];
    if (whole.has(word) || (number && NUMBER.test(word)) || (currency && CURRENCY.test(word))) return true;
    return beginnings.some((beginning) => word.startsWith(beginning));
  };
}

/** Index of the last word that the steps from `step` on cover when they begin at word `at`; -1 where they do not fit. */
function lastOf(steps: readonly Step[], step: number, words: Words, at: number): number {
  let word = at;
  for (let i = step; i < steps.length; i++) {
    const each = steps[i];
    if (typeof each !== 'function') {
      if (i + 1 === steps.length) return word - 1;
      for (let skipped = 0; skipped <= each.gap; skipped++) {
        if (words.breaks[word + skipped] !== false) return -1;
        const last = lastOf(steps, i + 1, words, word + skipped);
        if (last >= 0) return last;
      }
      return -1;
    }
    if (word >= words.words.length || (word > at && words.breaks[word]) || !each(words, word)) return -1;
    word++;
  }
  return word - 1;
}
