import { foldCharacter } from './fold-character.ts';
import { GAP, SHAPE, type Tokens } from './tokens.ts';
import { CARET, HASH_START, hashNext, type WordTable } from './word-table.ts';

/** Fewer single letters in a row are initials or a list. */
const FEWEST_LETTERS = 5;
/** No disguised word is longer; bounds the work for each letter. */
const MOST_LETTERS = 16;

const codes = new Uint16Array(MOST_LETTERS + 1);

/**
 * Joins words that are spelled out letter by letter ("k r a t o m", "k.r.a.t.o.m") and dotted abbreviations ("U.S.", "F.D.A.")
 * where the vocabulary knows them. In place, linear.
 */
export function joinSpelledWords(text: string, words: WordTable, tokens: Tokens): void {
  const single = (i: number) => i < tokens.length && tokens.end[i] - tokens.start[i] === 1;
  let to = 0;
  for (let i = 0; i < tokens.length; ) {
    let letters = 0;
    while (letters < MOST_LETTERS && single(i + letters)) letters++;
    const joined = letters >= 2 ? longestWord(text, words, tokens, i, letters) : { word: 0, letters: 1 };
    tokens.word[to] = joined.word || tokens.word[i];
    tokens.start[to] = tokens.start[i];
    tokens.end[to] = tokens.end[i + joined.letters - 1];
    tokens.before[to] = tokens.before[i];
    const isDotted = joined.letters > 1 && tokens.before[i + 1] === GAP.stop;
    tokens.shape[to] = isDotted ? tokens.shape[i] | SHAPE.dotted : tokens.shape[i];
    to++;
    i += joined.letters;
    // the stop behind "U.S." ends nothing when the sentence goes on
    if (isDotted && i < tokens.length && (tokens.shape[i] & SHAPE.capital) === 0) tokens.before[i] &= ~GAP.stop;
  }
  tokens.length = to;
}

function longestWord(text: string, words: WordTable, tokens: Tokens, from: number, most: number) {
  let best = { word: 0, letters: 1 };
  let spelled = HASH_START;
  let dotted = hashNext(HASH_START, CARET);
  let isDotted = true;
  codes[0] = CARET;
  for (let n = 0; n < most; n++) {
    const code = foldCharacter(text.charCodeAt(tokens.start[from + n]));
    codes[n + 1] = code;
    spelled = hashNext(spelled, code);
    dotted = hashNext(dotted, code);
    if (n > 0) isDotted &&= tokens.before[from + n] === GAP.stop;
    // "U.S." is the word that the data writes ^US: never "us"
    let word = isDotted && n > 0 ? words.find(codes, 0, n + 2, dotted) : 0;
    if (word === 0 && (n + 1 >= FEWEST_LETTERS || (isDotted && n > 1))) word = words.find(codes, 1, n + 2, spelled);
    if (word !== 0) best = { word, letters: n + 1 };
  }
  return best;
}
