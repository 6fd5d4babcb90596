import { foldCharacter } from './fold-character.ts';
import type { Tokens } from './tokenize.ts';
import { HASH_START, hashNext, type WordTable } from './word-table.ts';

/** Fewer single letters in a row are initials or a list. */
export const FEWEST_LETTERS = 5;
/** No disguised word is longer; bounds the work for each letter. */
const MOST_LETTERS = 16;

const codes = new Uint16Array(MOST_LETTERS);

/** Joins words that are spelled out letter by letter ("k r a t o m", "k.r.a.t.o.m") where the vocabulary knows them. In place, linear. */
export function joinSpelledWords(text: string, words: WordTable, tokens: Tokens): void {
  const single = (i: number) => i < tokens.length && tokens.end[i] - tokens.start[i] === 1;
  let to = 0;
  for (let i = 0; i < tokens.length; ) {
    let letters = 0;
    while (letters < MOST_LETTERS && single(i + letters)) letters++;
    const joined = letters >= FEWEST_LETTERS ? longestWord(text, words, tokens, i, letters) : { word: 0, letters: 1 };
    tokens.word[to] = joined.word || tokens.word[i];
    tokens.start[to] = tokens.start[i];
    tokens.end[to] = tokens.end[i + joined.letters - 1];
    tokens.before[to] = tokens.before[i];
    tokens.shape[to] = tokens.shape[i];
    to++;
    i += joined.letters;
  }
  tokens.length = to;
}

function longestWord(text: string, words: WordTable, tokens: Tokens, from: number, most: number) {
  let best = { word: 0, letters: 1 };
  let hash = HASH_START;
  for (let n = 0; n < most; n++) {
    codes[n] = foldCharacter(text.charCodeAt(tokens.start[from + n]));
    hash = hashNext(hash, codes[n]);
    const word = n + 1 >= FEWEST_LETTERS ? words.find(codes, 0, n + 1, hash) : 0;
    if (word !== 0) best = { word, letters: n + 1 };
  }
  return best;
}
