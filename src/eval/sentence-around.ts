const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text in which a quote stands, which it must hold. For people to read: the engine splits otherwise. */
export function sentenceAround(text: string, quote: string): string {
  const from = text.indexOf(quote);
  const to = from + quote.length;
  return [...SENTENCES.segment(text)]
    .filter(({ index, segment }) => index < to && index + segment.length > from)
    .map(({ segment }) => segment)
    .join('')
    .trim();
}
