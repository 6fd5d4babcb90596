/** Where a sentence ends: its mark, what closes after it, and a new beginning. */
const END = /[.!?…]["'”’)\]*†‡§]{0,4}\s+(?=[\p{Lu}\p{N}"'“‘(*•✅✔-])/gu;

/** Stretches of a text that are sentences or what stands for them, without space around. UTF-16 code units; linear in the text. */
export function splitSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  const add = (end: number): void => {
    const found = text.slice(start, end);
    const first = start + found.length - found.trimStart().length;
    if (found.trim() !== '') sentences.push({ start: first, end: first + found.trim().length });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(END)) add(index + mark.length);
  add(text.length);
  return sentences;
}
