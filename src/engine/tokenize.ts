import { dodgedLetter, endsWord, gapBit, isDigit, isDodge, isLetter } from './character-class.ts';
import { foldCharacter, SKIP } from './fold-character.ts';
import { joinSpelledWords } from './join-spelled-words.ts';
import { GAP, SHAPE, type Tokens } from './tokens.ts';
import { CARET, HASH_START, hashNext, type WordTable } from './word-table.ts';

/** Longest word that is looked up; longer runs of letters are no words of ours. */
const LONGEST_WORD = 40;
/** Shortest word that is told from the number of a footnote glued to it: "pain1", but "B12". */
const SHORTEST_NOTED = 4;
/** Words that the data demands in capitals are abbreviations. */
const LONGEST_CAPITALS = 6;

const codes = new Uint16Array(LONGEST_WORD + 1);

/** Looks up `text[from, to)`, folded; `asLetters` reads digits and signs as the letters that they imitate. */
function look(text: string, from: number, to: number, words: WordTable, asLetters: boolean): number {
  let hash = HASH_START;
  let length = 0;
  for (let i = from; i < to; i++) {
    let code = foldCharacter(text.charCodeAt(i));
    if (code === SKIP) continue;
    if (length > LONGEST_WORD - 1) return 0;
    if (asLetters) code = dodgedLetter(code);
    codes[length++] = code;
    hash = hashNext(hash, code);
  }
  return words.find(codes, 0, length, hash);
}

/**
 * Splits `text` into words, in one pass and without making a string. Words are runs of letters and digits; "'s" and other
 * clitics stand alone, "don't" is one word, hyphens part. `numberWord` is the id that every number gets which is no word itself.
 */
export function tokenize(text: string, words: WordTable, numberWord: number, out: Tokens): void {
  out.length = 0;
  let before = 0;
  let i = 0;
  let letters = 0;
  let spelled = false;
  const length = text.length;
  while (i < length) {
    const first = text.charCodeAt(i);
    if (first === 32) {
      before |= GAP.space;
      i++;
      continue;
    }
    const code = foldCharacter(first);
    if (code === SKIP) {
      i++;
      continue;
    }
    if (
      !isLetter(code) &&
      !isDigit(code) &&
      !(isDodge(code) && i + 1 < length && isLetter(foldCharacter(text.charCodeAt(i + 1))))
    ) {
      if (code === 39) {
        const clitic = readClitic(text, i);
        if (clitic > 0 && out.length > 0 && out.end[out.length - 1] === i) {
          out.push(look(text, i, i + clitic, words, false), i, i + clitic, 0, 0);
          i += clitic;
          before = 0;
          continue;
        }
        before |= GAP.quote;
      } else if (code === 37) {
        before |= GAP.space;
      } else {
        const bit = gapBit(code);
        // a hyphen with space around it, or doubled, is a dash
        if (bit === GAP.hyphen && (before & (GAP.space | GAP.hyphen)) !== 0) before |= GAP.dash;
        before |= bit;
      }
      i++;
      continue;
    }
    const from = i;
    let hash = HASH_START;
    let size = 0;
    let digits = 0;
    let signs = 0;
    let capitals = 0;
    // most words are plain letters to their end
    for (const most = Math.min(length, from + LONGEST_WORD); i < most; i++) {
      const raw = text.charCodeAt(i);
      const c = raw | 32;
      if (c < 97 || c > 122) break;
      capitals += (raw - 97) >>> 31;
      codes[size++] = c;
      hash = hashNext(hash, c);
    }
    while (i < length && (size === 0 || digits > 0 || !endsWord(text.charCodeAt(i)))) {
      const raw = text.charCodeAt(i);
      const c = foldCharacter(raw);
      if (c === SKIP) {
        i++;
        continue;
      }
      if (raw >= 65 && raw <= 90) capitals++;
      if (c >= 97 && c <= 122) {
        // a plain letter, as most are
      } else if (isDigit(c)) digits++;
      else if (isDodge(c)) {
        if (size === digits + signs && i > from) break;
        signs++;
      } else if (!isLetter(c)) {
        const next = i + 1 < length ? foldCharacter(text.charCodeAt(i + 1)) : 0;
        if ((c === 46 || c === 44) && digits === size && size > 0 && isDigit(next)) digits++;
        else if (
          c === 39 &&
          next === 116 &&
          codes[size - 1] === 110 &&
          !(i + 2 < length && isLetter(foldCharacter(text.charCodeAt(i + 2))))
        ) {
          // "n't" stays with its verb
        } else break;
      }
      if (size < LONGEST_WORD) codes[size] = c;
      size++;
      hash = hashNext(hash, c);
      i++;
    }
    const capital =
      (first >= 65 && first <= 90) || (first > 191 && text[from].toLowerCase() !== text[from]) ? SHAPE.capital : 0;
    let word = size <= LONGEST_WORD ? words.find(codes, 0, size, hash) : 0;
    if (capitals === size && size > 1 && size <= LONGEST_CAPITALS) word = findCapitals(size, words) || word;
    let shape = capital;
    if (word === 0) {
      if (digits === size) {
        word = numberWord;
        shape |= SHAPE.number;
      } else if (digits > 0 && isDigit(code)) {
        i = splitUnit(text, from, i, before, words, numberWord, out);
        before = 0;
        continue;
      } else if (signs > 0 || digits > 0) {
        word = look(text, from, i, words, true);
        if (word === 0 && digits > 0 && i - from - digits >= SHORTEST_NOTED) {
          const noted = look(text, from, i - digits, words, false);
          if (noted !== 0) {
            out.push(noted, from, i - digits, before, shape);
            out.push(numberWord, i - digits, i, 0, SHAPE.number);
            before = 0;
            continue;
          }
        }
      } else if (size <= LONGEST_WORD) {
        word = words.findTypo(codes, size);
        if (word === 0 && size > 4 && codes[size - 1] === 121 && codes[size - 2] === 108) shape |= SHAPE.adverb;
      }
    } else if (digits === size) shape |= SHAPE.number;
    out.push(word, from, i, before, shape);
    before = 0;
    letters = size === 1 ? letters + 1 : 0;
    spelled ||= letters >= 2;
  }
  out.after = before;
  if (spelled) joinSpelledWords(text, words, out);
}

const capitalCodes = new Uint16Array(LONGEST_CAPITALS + 1);

/** Looks up the word of capitals that was just read as a word of the data that demands them ("^who"). */
function findCapitals(size: number, words: WordTable): number {
  capitalCodes[0] = CARET;
  let hash = hashNext(HASH_START, CARET);
  for (let i = 0; i < size; i++) {
    capitalCodes[i + 1] = codes[i];
    hash = hashNext(hash, codes[i]);
  }
  return words.find(capitalCodes, 0, size + 1, hash);
}

/** "10mg", "13x": the number and its unit as two words. Returns where it ended. */
function splitUnit(
  text: string,
  from: number,
  to: number,
  before: number,
  words: WordTable,
  numberWord: number,
  out: Tokens,
): number {
  let cut = from;
  while (cut < to) {
    const code = foldCharacter(text.charCodeAt(cut));
    if (!isDigit(code) && code !== 46 && code !== 44 && code !== SKIP) break;
    cut++;
  }
  out.push(numberWord, from, cut, before, SHAPE.number);
  out.push(look(text, cut, to, words, false), cut, to, 0, 0);
  return to;
}

/** Length of "'s", "'ve", "'ll", "'re", "'d", "'m" at `at`; 0 where none ends at a word boundary. */
function readClitic(text: string, at: number): number {
  const a = foldCharacter(text.charCodeAt(at + 1));
  const b = at + 2 < text.length ? foldCharacter(text.charCodeAt(at + 2)) : 32;
  const c = at + 3 < text.length ? foldCharacter(text.charCodeAt(at + 3)) : 32;
  const ends = (code: number) => !isLetter(code) && !isDigit(code);
  if ((a === 115 || a === 100 || a === 109) && ends(b)) return 2;
  if (((a === 118 && b === 101) || (a === 108 && b === 108) || (a === 114 && b === 101)) && ends(c)) return 3;
  return 0;
}
