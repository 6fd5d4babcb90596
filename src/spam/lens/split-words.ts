/** A word of a text, in small letters. Offsets are UTF-16 code units. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
/** Stands alone, as in the lists of words: "body 's". */
const ENDING = /['’](?:s|ve|ll|re|d|m)$/;

/** The words of a text: hyphens part, and so does "'s". Linear in the text. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = found.toLowerCase().replace('’', "'");
    const end = index + found.length;
    const cut = word.length === found.length ? word.search(ENDING) : -1;
    if (cut <= 0) words.push({ word, start: index, end });
    else
      words.push(
        { word: word.slice(0, cut), start: index, end: index + cut },
        { word: word.slice(cut), start: index + cut, end },
      );
  }
  return words;
}
