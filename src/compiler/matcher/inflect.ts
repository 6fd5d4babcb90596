import { addSuffix } from '../../shared/word-forms.ts';

/**
 * Word forms of an English word, made at build time. `word/v` gives the verb's forms, `word/n` the plural,
 * `word/a` comparative and superlative; a bare word is itself. Irregular forms come from the language data.
 * Regular spelling is in shared/word-forms.ts; `irregular` lists what it gets wrong.
 */
export type IrregularForms = Record<string, string[]>;

/** All forms of `word` for the part of speech `tag`; throws when the tag is not one of v, n, a. */
export function inflect(word: string, tag: string, irregular: IrregularForms): string[] {
  const special = irregular[`${word}/${tag}`];
  if (special) return [word, ...special];
  if (tag === 'v') return [word, addSuffix(word, 's'), addSuffix(word, 'ed'), addSuffix(word, 'ing')];
  if (tag === 'n') return [word, addSuffix(word, 's')];
  if (tag === 'a') return [word, addSuffix(word, 'er'), addSuffix(word, 'est')];
  throw new Error(`"/${tag}" is not a part of speech — use /v (verb), /n (noun) or /a (adjective)`);
}

/** British and American spellings of one word, from stem pairs such as ["colour", "color"]; the word itself first. */
export function spellings(word: string, pairs: readonly [string, string][]): string[] {
  const found = new Set([word]);
  for (const [british, american] of pairs) {
    for (const known of [...found]) {
      if (known.includes(british)) found.add(known.replace(british, american));
      else if (known.includes(american)) found.add(known.replace(american, british));
    }
  }
  return [...found];
}
