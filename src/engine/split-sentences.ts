import { GAP, SHAPE, type Tokens } from './tokenize.ts';

/** A sentence longer than this is cut, so that work per sentence is bounded. */
const MOST_TOKENS = 160;

/**
 * Finds where sentences begin. Returns token indices: sentence n is [starts[n], starts[n + 1]), the last entry being the token count.
 * A full stop ends a sentence when white space, a bracket or a quote follows and the word before is no abbreviation or initial.
 * `isAbbreviation` tells by word id. Line breaks of the page (U+2028) always end one.
 */
export function splitSentences(tokens: Tokens, isAbbreviation: (word: number) => boolean): number[] {
  const starts = [0];
  const ENDS = GAP.stop | GAP.question | GAP.exclamation;
  const APART = GAP.space | GAP.open | GAP.close | GAP.quote;
  let last = 0;
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens.before[i];
    let ends = (before & GAP.line) !== 0 || i - last >= MOST_TOKENS;
    if (!ends && (before & ENDS) !== 0 && (before & APART) !== 0) {
      const lower = (tokens.shape[i] & (SHAPE.capital | SHAPE.number)) === 0;
      if ((before & (GAP.question | GAP.exclamation)) !== 0) ends = !(lower && (before & GAP.quote) !== 0);
      else {
        const one = tokens.end[i - 1] - tokens.start[i - 1] === 1;
        const initial =
          one &&
          ((tokens.shape[i - 1] & SHAPE.capital) !== 0 ||
            (i > 1 && (tokens.before[i - 1] & (GAP.stop | GAP.space)) === GAP.stop));
        ends =
          !(isAbbreviation(tokens.word[i - 1]) || initial) && !(lower && (before & (GAP.comma | GAP.semicolon)) !== 0);
      }
    }
    if (ends) {
      starts.push(i);
      last = i;
    }
  }
  starts.push(tokens.length);
  return starts;
}
