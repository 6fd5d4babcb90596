/**
 * Word forms of an English word, made at build time. `word/v` gives the verb's forms, `word/n` the plural,
 * `word/a` comparative and superlative; a bare word is itself. Irregular forms come from the language data.
 * Spelling rules: e-dropping, y → i, doubling after a short stressed vowel (listed by `irregular` where the rule fails).
 */
export type IrregularForms = Record<string, string[]>;

const VOWELS = 'aeiou';
const isVowel = (letter: string | undefined) => letter !== undefined && VOWELS.includes(letter);

/** One syllable, consonant–vowel–consonant: the final letter doubles ("stop" → "stopped"). */
function doublesFinal(word: string): boolean {
  if (word.length < 3) return false;
  const [a, b, c] = word.slice(-3);
  if (isVowel(a) || !isVowel(b) || isVowel(c) || 'wxy'.includes(c)) return false;
  let groups = 0;
  for (let i = 0; i < word.length; i++) if (isVowel(word[i]) && !isVowel(word[i - 1])) groups++;
  return groups === 1;
}

function addS(word: string): string {
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function addSuffix(word: string, suffix: 'ed' | 'ing' | 'er' | 'est'): string {
  if (suffix !== 'ing' && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i${suffix}`;
  if (word.endsWith('ie') && suffix === 'ing') return `${word.slice(0, -2)}ying`;
  if (word.endsWith('e') && !(suffix === 'ing' && /(ee|oe|ye)$/.test(word))) return word.slice(0, -1) + suffix;
  return (doublesFinal(word) ? word + word.at(-1) : word) + suffix;
}

/** All forms of `word` for the part of speech `tag`; throws when the tag is not one of v, n, a. */
export function inflect(word: string, tag: string, irregular: IrregularForms): string[] {
  const special = irregular[`${word}/${tag}`];
  if (special) return [word, ...special];
  if (tag === 'v') return [word, addS(word), addSuffix(word, 'ed'), addSuffix(word, 'ing')];
  if (tag === 'n') return [word, addS(word)];
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
