import { formsOf, MASKS } from '../shared/word-forms.ts';
import { WordTable } from './word-table.ts';

/** The vocabulary, as `compiler/matcher/encode-words.ts` writes it; `behind` tells each word's class. */
export function decodeWords(coded: string, behind: Int32Array, typos: readonly string[]): WordTable {
  const words: string[] = [''];
  const classes: number[] = [0];
  let before = '';
  let next = 1;
  for (let at = 0, entry = 0; at < coded.length; entry++) {
    let end = at + 1;
    while (end < coded.length && !isCapital(coded.charCodeAt(end))) end++;
    const mask = end - at > 1 ? MASKS.indexOf(coded[end - 1]) : -1;
    before = before.slice(0, coded.charCodeAt(at) - 65) + coded.slice(at + 1, mask > 0 ? end - 1 : end);
    const own = next - behind[entry];
    if (own === next) next++;
    words.push(before);
    classes.push(own);
    if (mask > 0)
      for (const form of formsOf(before, mask)) {
        words.push(form);
        classes.push(own);
      }
    at = end;
  }
  return new WordTable(words, classes, typos);
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
