import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cite } from '../support/engine.ts';

interface Sentence {
  text: string;
  /** Words that name no study; `null` where there is nothing to say. */
  quote: string | null;
  /** Where the whole text leads to. */
  link?: string;
}

const sentences = readFileSync(new URL('attributions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Sentence);

/** The stretches of a sentence that speak of a study or of scientists and name none. */
function vagueIn({ text, link }: Sentence): string[] {
  const links = link === undefined ? [] : [{ start: 0, end: text.length, href: link }];
  const { attributions } = cite([{ text, links }]);
  return attributions.map(({ quote }) => text.slice(quote.start, quote.end));
}

it.each(sentences.filter(({ quote }) => quote !== null))('finds $quote in: $text', (sentence) => {
  const found = vagueIn(sentence);
  const quote = sentence.quote ?? '';
  expect(found).toHaveLength(1);
  expect(found[0].includes(quote) || quote.includes(found[0])).toBe(true);
});

it.each(sentences.filter(({ quote }) => quote === null))('finds nothing vague in: $text', (sentence) => {
  expect(vagueIn(sentence)).toEqual([]);
});
