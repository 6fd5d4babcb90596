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
  /** Those that begin with a number, a currency, a code or the beginning of a word. */
  readonly #others: Phrase[] = [];

  /** `kinds`: the names in `data.phrases` to look for. */
  constructor(data: Pick<SpamData, 'phrases' | 'sets'>, kinds: readonly string[]) {
    for (const kind of kinds) for (const written of data.phrases[kind] ?? []) this.#add(kind, written, data.sets);
  }

  /** Every place where a phrase stands, in the order of their first words; the longest of one kind at each. */
  find(words: Words): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let at = 0; at < words.words.length; at++) {
      const here = new Map<string, number>();
      for (const phrases of [this.#byFirst.get(words.words[at]) ?? [], this.#others]) {
        for (const { kind, steps } of phrases) {
          const last = lastOf(steps, 0, words, at);
          if (last >= 0 && last >= (here.get(kind) ?? 0)) here.set(kind, last);
        }
      }
      for (const [kind, last] of here) hits.push({ kind, first: at, last });
    }
    return hits;
  }

  #add(kind: string, written: string, sets: SpamData['sets']): void {
    const parts = written.split(' ').map((part) => part.split('|').flatMap((each) => expand(each, sets)));
    const phrase = { kind, steps: parts.map(stepOf) };
    if (!parts[0].every(isPlain)) this.#others.push(phrase);
    else for (const word of parts[0]) this.#byFirst.set(word, [...(this.#byFirst.get(word) ?? []), phrase]);
  }
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
