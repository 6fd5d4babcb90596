import { expect, it } from 'vitest';
import type { Block } from '../../src/shared/page-text.ts';
import { checkSpam } from '../../src/spam/check-spam.ts';
import { countOperations } from '../support/count-operations.ts';
import { check, cite, pageOf, spam } from '../support/engine.ts';

type Shape = (n: number) => Partial<Block>[];
const FEW = 150;
/** How many times as many of the same. */
const TIMES = 10;
/** Beside what grows with the page stand sorting and what is done once. */
const SLACK = 1.25;

const many = (n: number, each: (i: number) => Partial<Block>): Partial<Block>[] =>
  Array.from({ length: n }, (_, i) => each(i));
const oneBlock = (n: number, each: (i: number) => string): Partial<Block> => {
  const texts = Array.from({ length: n }, (_, i) => each(i));
  let start = 0;
  const links = texts.map((text, i) => {
    const link = { start, end: start + text.length, href: `https://shop${i}.example/product/${i}?aff=1` };
    start += text.length + 1;
    return link;
  });
  return { text: texts.join(' '), links };
};
const SENTENCE =
  'Kratom relieves pain, so order now with code LEAF15 for 20% off at our shop, and DM me for kilos in stock, as studies show that customers tell us.';

const SHAPES: [string, Shape][] = [
  ['links to shops in one block', (n) => [oneBlock(n, (i) => `buy kratom ${i}`)]],
  ['links in claims, in one block', (n) => [oneBlock(n, () => 'Kratom relieves pain.')]],
  ['links in blocks of their own', (n) => many(n, (i) => ({ ...oneBlock(1, () => 'best kratom for pain'), post: i }))],
  ['sentences that sell, in one block', (n) => [{ text: `${SENTENCE} `.repeat(n) }]],
  ['sentences that sell, in blocks', (n) => many(n, () => ({ text: SENTENCE }))],
  ['posts that sell', (n) => many(n, (i) => ({ text: SENTENCE, post: i }))],
  ['headings', (n) => many(n, () => ({ text: 'Benefits of kratom', kind: 'heading', level: 2 }))],
  ['quotation marks', (n) => [{ text: `Kratom. ${'"buy now" order today “ '.repeat(n)}` }]],
  ['words that could begin a phrase', (n) => [{ text: `Kratom. ${'get get get get get get grab grab '.repeat(n)}` }]],
  ['long words', (n) => [{ text: `Kratom ${'a'.repeat(50 * n)} ${"a'".repeat(50 * n)} ${'1,'.repeat(50 * n)}` }]],
];

function operationsOf(shape: Shape, n: number): number {
  const blocks = shape(n);
  const page = pageOf(blocks);
  const result = { ...cite(blocks), named: check(blocks).named };
  expect(result.named).toBe(true);
  return countOperations(() => {
    for (const _ of checkSpam(spam, page, result));
  });
}

it.each(SHAPES)('%s', (_, shape) => {
  const few = operationsOf(shape, FEW);
  // what stands before is compared up to a limit: shapes that repeat are measured beyond it
  const many = operationsOf(shape, FEW * TIMES);
  expect(many / few).toBeLessThan(TIMES * SLACK);
});
