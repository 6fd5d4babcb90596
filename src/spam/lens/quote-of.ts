/** Longer ones are cut. */
const LONGEST = 300;

/** A stretch of a page as it is quoted: white space collapsed, and cut where it is long. */
export function quoteOf(text: string): string {
  const quote = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  return quote.length > LONGEST ? `${quote.slice(0, LONGEST).trimEnd()} …` : quote;
}
