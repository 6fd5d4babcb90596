import { GAP, SHAPE, type Tokens } from './tokens.ts';

/** What the splitter asks of words, by id. */
export interface SentenceWords {
  isAbbreviation(word: number): boolean;
  opensSentence(word: number): boolean;
}

/** A sentence longer than this is cut, so that work per sentence is bounded. */
export const MOST_TOKENS = 160;

/**
 * Finds where sentences begin. Returns token indices: sentence n is [starts[n], starts[n + 1]), the last entry being the token count.
 * A full stop ends a sentence when white space, a bracket, a quote or a footnote's number follows and the word before is no
 * abbreviation or initial. `words` tells by word id. After "U.S." only a word that opens sentences begins one: "the U.S. Food
 * and Drug Administration". Line breaks of the page (U+2028) always end one.
 */
export function splitSentences(tokens: Tokens, words: SentenceWords): number[] {
  const starts = [0];
  const ENDS = GAP.stop | GAP.question | GAP.exclamation;
  const APART = GAP.space | GAP.open | GAP.close | GAP.quote;
  let last = 0;
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens.before[i];
    let ends = (before & GAP.line) !== 0 || i - last >= MOST_TOKENS;
    if (!ends && (before & ENDS) !== 0 && ((before & APART) !== 0 || isNote(tokens, i))) {
      const lower = (tokens.shape[i] & (SHAPE.capital | SHAPE.number)) === 0;
      if ((before & (GAP.question | GAP.exclamation)) !== 0) ends = !(lower && (before & GAP.quote) !== 0);
      else if (isDotted(tokens, i - 1)) ends = !lower && words.opensSentence(tokens.word[i]);
      else
        ends =
          !words.isAbbreviation(tokens.word[i - 1]) && !isInitial(tokens, i - 1) && !(lower && (before & LISTS) !== 0);
    }
    if (ends) {
      starts.push(i);
      last = i;
    }
  }
  starts.push(tokens.length);
  return starts;
}

/** "It heals.2 It" and "It heals.1,3 It": the number of a footnote, raised on the page, stands glued to the full stop. */
function isNote(tokens: Tokens, i: number): boolean {
  const isNumber = (at: number): boolean => (tokens.shape[at] & SHAPE.number) !== 0;
  let next = i;
  while (next < tokens.length && isNumber(next) && (next === i || (tokens.before[next] & GAP.space) === 0)) next++;
  if (next === i || isNumber(i - 1)) return false;
  return (
    next === tokens.length || ((tokens.before[next] & GAP.space) !== 0 && (tokens.shape[next] & SHAPE.capital) !== 0)
  );
}

const LISTS = GAP.comma | GAP.semicolon;

/** "J." of a name, which is no known word as "I" is; "g." of "e.g.". */
function isInitial(tokens: Tokens, i: number): boolean {
  if (tokens.end[i] - tokens.start[i] !== 1) return false;
  return (
    (tokens.word[i] === 0 && (tokens.shape[i] & SHAPE.capital) !== 0) ||
    (i > 0 && (tokens.before[i] & (GAP.stop | GAP.space)) === GAP.stop)
  );
}

/** "U.S", joined from its letters: longer than its letters would be. */
function isDotted(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i] & SHAPE.dotted) !== 0;
}
