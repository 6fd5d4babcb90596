/** How much of a sentence is looked for where the block holds it otherwise than the page reads it. */
const HEAD = 60;

/** Text as quotes are compared: one space for every run of white space, lower case. */
export function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * Index of the first block that holds a finding, by its sentence and quote, else by its quote, else by the head of its sentence; -1 where
 * none does. All texts squashed. A report has no offsets into a labelled document, so that a sentence which is repeated later counts for
 * its first block.
 */
export function findBlock(blocks: string[], quote: string, sentence: string): number {
  const byBoth = blocks.findIndex((block) => block.includes(sentence) && block.includes(quote));
  if (byBoth >= 0) return byBoth;
  const byQuote = blocks.findIndex((block) => block.includes(quote));
  if (byQuote >= 0) return byQuote;
  return blocks.findIndex((block) => block.includes(sentence.slice(0, HEAD)) || sentence.includes(block));
}
