/** A text as the words that phrases are looked for in. The arrays are of one length; offsets are UTF-16 code units into the text. */
export interface Words {
  text: string;
  /** In small letters, with straight apostrophes. Currency and per cent signs are words. */
  words: string[];
  starts: number[];
  ends: number[];
  /** A sentence ends between this word and the one before. */
  breaks: boolean[];
}

/** Words, numbers with their points and commas, signs of currency. Each branch begins with a character of its own, so it cannot backtrack. */
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+|[.,]\p{N}+)*|[$£€%]/gu;
const END = /[.!?…;]\s|[\n•|]/;

/** Splits a text into words, in linear time. */
export function wordsOf(text: string): Words {
  const found: Words = { text, words: [], starts: [], ends: [], breaks: [] };
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    found.words.push(word.toLowerCase().replaceAll('’', "'"));
    found.starts.push(match.index);
    found.ends.push(match.index + word.length);
    // most words have one space between
    found.breaks.push(last > 0 && match.index > last + 1 && END.test(text.slice(last, match.index)));
    last = match.index + word.length;
  }
  return found;
}
