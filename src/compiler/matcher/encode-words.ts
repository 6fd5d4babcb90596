import { FORMS, formsOf, MASKS } from '../../shared/word-forms.ts';
import { encodeVlq } from './vlq.ts';

/**
 * The vocabulary, sorted and front-coded, and the class of each word:
 *
 *   words    CrelieveOHf …   letters shared with the word before (A = 0), the other letters, and a sign where the word stands for
 *                            regular forms as well (-s, -ed, -ing, -er/-est)
 *   classes  per word: 0 = the next new class, n = the n-th class before that
 *
 * A form is left out where the word's own regular form is of the same class; irregular forms stand as words.
 */
export function encodeWords(classes: ReadonlyMap<string, number>): { words: string; classes: string } {
  const masks = foldForms(classes);
  let before = '';
  let words = '';
  for (const [word, mask] of masks) {
    let shared = 0;
    while (shared < word.length && shared < 25 && word[shared] === before[shared]) shared++;
    words += String.fromCharCode(65 + shared) + word.slice(shared) + (mask ? MASKS[mask] : '');
    before = word;
  }
  let next = 1;
  const behind = [...masks.keys()].map((word) => {
    const distance = next - (classes.get(word) as number);
    if (distance === 0) next++;
    return distance;
  });
  return { words, classes: encodeVlq(behind) };
}

/** Words that must be written down, sorted, with the mask of the forms that they stand for. */
export function foldForms(classes: ReadonlyMap<string, number>): Map<string, number> {
  const left = new Set(classes.keys());
  const masks = new Map<string, number>();
  for (const word of [...left].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (!left.has(word)) continue;
    let mask = 0;
    for (const form of /^[a-z]+$/.test(word) ? FORMS : []) {
      const made = formsOf(word, form.bit);
      if (!made.every((each) => each !== word && left.has(each) && classes.get(each) === classes.get(word))) continue;
      mask |= form.bit;
      for (const each of made) left.delete(each);
    }
    masks.set(word, mask);
  }
  return new Map([...masks].sort(([a], [b]) => (a < b ? -1 : 1)));
}
