import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileDataset } from '../../src/compiler/compile-dataset.ts';
import { checkText } from '../../src/engine/check-text.ts';
import { loadEngine } from '../../src/engine/load-engine.ts';

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

const engine = loadEngine(compileDataset('src/dataset').engineData);

/** The stretches of a sentence that speak of a study or of scientists and name none. */
function vagueIn({ text, link }: Sentence): string[] {
  const links = link === undefined ? [] : [{ start: 0, end: text.length, href: link }];
  const page = { title: '', url: null, date: null, blocks: [{ text, kind: 'paragraph' as const, links }] };
  const { attributions } = checkText(engine, page, { today: '2026-01-01' });
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
