import type { Matcher } from '../../src/engine/decode-matcher.ts';

/** A phrase may be read in many inflections; the packages get them all, this many at most for one phrase. */
const MOST_READINGS = 4096;

/**
 * Every phrase that the compiled language knows, in small letters, as the packages and the regular expression want them: read back
 * from the phrase trie, a word class standing for each of its words. Words that count in capitals only lose that demand; phrases
 * with a number written in digits are left out, since only a tokenizer can say "any number".
 */
export function expandPhrases(matcher: Matcher): string[] {
  const wordsOf = new Map<number, string[]>();
  for (const word of matcher.words.words.slice(1)) {
    const id = matcher.words.idOf(word);
    wordsOf.set(id, [...(wordsOf.get(id) ?? []), word.replace('^', '')]);
  }
  const phrases = new Set<string>();
  const visit = (node: number, readings: string[]): void => {
    if (matcher.outputStart[node + 1] > matcher.outputStart[node]) for (const text of readings) phrases.add(text);
    for (let child = matcher.childStart[node]; child < matcher.childEnd[node]; child++) {
      const words = wordsOf.get(matcher.childWord[child]) ?? [];
      const longer = readings.flatMap((text) => words.map((word) => text + (word[0] === "'" ? '' : ' ') + word));
      visit(matcher.firstInnerNode + child, longer.slice(0, MOST_READINGS));
    }
  };
  for (const [id, words] of wordsOf) visit(id, words);
  return [...phrases].filter((phrase) => !phrase.includes('#'));
}
