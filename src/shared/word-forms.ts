/** Regular English word forms, as bits of a mask. The compiler leaves them out of the vocabulary; the engine makes them again. */
export const FORMS = [
  { bit: 1, suffixes: ['s'] },
  { bit: 2, suffixes: ['ed'] },
  { bit: 4, suffixes: ['ing'] },
  { bit: 8, suffixes: ['er', 'est'] },
] as const;

/** Sign behind a word of the compiled vocabulary, by the mask of its forms; none for mask 0. No word ends in one of them. */
export const MASKS = ' !$%?()+,-./:;<=';

const isVowel = (letter: string): boolean => 'aeiou'.includes(letter) && letter !== '';

/** One syllable, consonant–vowel–consonant: the final letter doubles ("stop" → "stopped"). */
function doublesFinal(word: string): boolean {
  const n = word.length;
  if (n < 3 || isVowel(word[n - 3]) || !isVowel(word[n - 2]) || isVowel(word[n - 1]) || 'wxy'.includes(word[n - 1]))
    return false;
  let groups = 0;
  for (let i = 0; i < n; i++) if (isVowel(word[i]) && (i === 0 || !isVowel(word[i - 1]))) groups++;
  return groups === 1;
}

/** Adds a suffix by the spelling rules: e-dropping, y → i, doubling, -es after a hiss. */
export function addSuffix(word: string, suffix: string): string {
  const last = word[word.length - 1];
  const softY = last === 'y' && word.length > 1 && !isVowel(word[word.length - 2]);
  if (suffix === 's') {
    if (softY) return `${word.slice(0, -1)}ies`;
    return word + ('sxz'.includes(last) || word.endsWith('ch') || word.endsWith('sh') ? 'es' : 's');
  }
  if (softY && suffix !== 'ing') return `${word.slice(0, -1)}i${suffix}`;
  if (suffix === 'ing' && word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  const keepsE = suffix === 'ing' && (word.endsWith('ee') || word.endsWith('oe') || word.endsWith('ye'));
  if (last === 'e' && !keepsE) return word.slice(0, -1) + suffix;
  return (doublesFinal(word) ? word + last : word) + suffix;
}

/** The forms of `word` that the bits of `mask` ask for. */
export function formsOf(word: string, mask: number): string[] {
  const out: string[] = [];
  for (const form of FORMS)
    if ((mask & form.bit) !== 0) for (const suffix of form.suffixes) out.push(addSuffix(word, suffix));
  return out;
}
