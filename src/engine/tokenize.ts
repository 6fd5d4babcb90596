import { foldCharacter, SKIP } from './fold-character.ts';
import { joinSpelledWords } from './join-spelled-words.ts';
import { HASH_START, hashNext, type WordTable } from './word-table.ts';

/** What stands between a token and the one before it. */
export const GAP = {
  comma: 1,
  semicolon: 2,
  colon: 4,
  dash: 8,
  open: 16,
  close: 32,
  quote: 64,
  stop: 128,
  question: 256,
  exclamation: 512,
  line: 1024,
  hyphen: 2048,
  space: 4096,
  slash: 8192,
} as const;

/** Longest word that is looked up; longer runs of letters are no words of ours. */
const LONGEST_WORD = 40;
/** Words that the data demands in capitals are abbreviations. */
const LONGEST_CAPITALS = 6;
/** Stands before a word of the data that counts in capitals only. */
export const CARET = 94;

/**
 * The words of one block as parallel arrays, reused from block to block.
 *
 *   text    Kratom ,  my  pain-free  life
 *   token     0       1     2   3     4
 *   start     0       8    11  16    21      UTF-16 offsets into the block's text
 *   before    0     comma   –  hyphen –      bit set of GAP
 */
export class Tokens {
  length = 0;
  word = new Int32Array(512);
  start = new Int32Array(512);
  end = new Int32Array(512);
  before = new Int32Array(512);
  /** Bit set of SHAPE: begins with a capital, is a number, ends in "ly" and is no known word, is an abbreviation with stops inside. */
  shape = new Uint8Array(512);
  /** Bits of GAP after the last token. */
  after = 0;

  push(word: number, start: number, end: number, before: number, shape: number): void {
    const i = this.length++;
    if (i === this.word.length) this.#grow();
    this.word[i] = word;
    this.start[i] = start;
    this.end[i] = end;
    this.before[i] = before;
    this.shape[i] = shape;
  }

  #grow(): void {
    const size = this.word.length * 2;
    for (const key of ['word', 'start', 'end', 'before'] as const) {
      const bigger = new Int32Array(size);
      bigger.set(this[key]);
      this[key] = bigger;
    }
    const shapes = new Uint8Array(size);
    shapes.set(this.shape);
    this.shape = shapes;
  }
}

export const SHAPE = { capital: 1, number: 2, adverb: 4, dotted: 8 } as const;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code > 0xbf && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff) && code < 0x3000);
/** "@", "$", "*" and digits inside letters stand for letters in filter-dodging spellings. */
const dodge = (code: number): number =>
  code === 64 || code === 52
    ? 97
    : code === 48
      ? 111
      : code === 36 || code === 53
        ? 115
        : code === 51
          ? 101
          : code === 49 || code === 33
            ? 105
            : code === 55
              ? 116
              : code;
const isDodge = (code: number) => code === 64 || code === 36 || code === 42;

function gapBit(code: number): number {
  switch (code) {
    case 44:
      return GAP.comma;
    case 59:
      return GAP.semicolon;
    case 58:
      return GAP.colon;
    case 0x2013:
    case 0x2014:
    case 0x2012:
    case 0x2015:
      return GAP.dash;
    case 40:
    case 91:
    case 123:
      return GAP.open;
    case 41:
    case 93:
    case 125:
      return GAP.close;
    case 34:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
      return GAP.quote;
    case 46:
    case 0x2026:
      return GAP.stop;
    case 63:
      return GAP.question;
    case 33:
      return GAP.exclamation;
    case 0x2028:
    case 0x2029:
      return GAP.line;
    case 45:
    case 0x2010:
    case 0x2011:
      return GAP.hyphen;
    case 47:
    case 38:
      return GAP.slash;
    case 0x2022:
    case 0xb7:
    case 0x25cf:
    case 0x2794:
    case 0x2192:
      return GAP.semicolon;
    default:
      return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000
        ? GAP.space
        : 0;
  }
}

const codes = new Uint16Array(LONGEST_WORD + 1);

/** Looks up `text[from, to)`, folded; `asLetters` reads digits and signs as the letters that they imitate. */
function look(text: string, from: number, to: number, words: WordTable, asLetters: boolean): number {
  let hash = HASH_START;
  let length = 0;
  for (let i = from; i < to; i++) {
    let code = foldCharacter(text.charCodeAt(i));
    if (code === SKIP) continue;
    if (length > LONGEST_WORD - 1) return 0;
    if (asLetters) code = dodge(code);
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
    const code = foldCharacter(text.charCodeAt(i));
    if (code === SKIP) {
      i++;
      continue;
    }
    const letter = isLetter(code);
    if (
      !letter &&
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
    const first = text.charCodeAt(i);
    let hash = HASH_START;
    let size = 0;
    let digits = 0;
    let signs = 0;
    let last = code;
    let beforeLast = 0;
    let capitals = 0;
    while (i < length) {
      const c = foldCharacter(text.charCodeAt(i));
      if (c === SKIP) {
        i++;
        continue;
      }
      const raw = text.charCodeAt(i);
      if (raw >= 65 && raw <= 90) capitals++;
      if (isDigit(c)) digits++;
      else if (isDodge(c)) {
        if (size === digits + signs && i > from) break;
        signs++;
      } else if (!isLetter(c)) {
        const next = i + 1 < length ? foldCharacter(text.charCodeAt(i + 1)) : 0;
        if ((c === 46 || c === 44) && digits === size && size > 0 && isDigit(next)) digits++;
        else if (
          c === 39 &&
          next === 116 &&
          last === 110 &&
          !(i + 2 < length && isLetter(foldCharacter(text.charCodeAt(i + 2))))
        ) {
          // "n't" stays with its verb
        } else break;
      }
      if (size < LONGEST_WORD) codes[size] = c;
      size++;
      hash = hashNext(hash, c);
      beforeLast = last;
      last = c;
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
      } else if (signs > 0 || digits > 0) word = look(text, from, i, words, true);
      else if (last === 121 && beforeLast === 108 && size > 4) shape |= SHAPE.adverb;
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
