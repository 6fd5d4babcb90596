import { readFileSync } from 'node:fs';
import type { ClaimRecord } from '../../src/compiler/dataset.ts';
import { seededRandom } from './random.ts';

/** UTF-16 code units of each text. */
const SIZE = 2_000_000;
const SENTENCES_IN_BLOCK = 5;
const SEED = 20261125;

const PLAIN_WORDS = {
  determiner: 'the a this that every some another my our their his her one no each'.split(' '),
  adjective:
    'old new small large quiet bright early late wooden narrow open empty heavy simple common warm cold local busy plain green broken honest careful'.split(
      ' ',
    ),
  noun: 'house river teacher window garden street morning letter train market bridge village story table engine doctor farmer school child summer road kitchen box harbour forest library captain neighbour winter ticket question answer field painter singer journey concert island season paper company worker evening weather family'.split(
    ' ',
  ),
  verb: 'opened crossed found carried painted built sold watched followed repaired described remembered left reached bought visited cleaned counted moved forgot helps makes keeps gives brings needs shows takes'.split(
    ' ',
  ),
  link: 'and but because while after before so when although or'.split(' '),
  preposition: 'in of on near behind with without under from to for by across during'.split(' '),
  adverb: 'slowly often never again yesterday later soon almost always carefully there together'.split(' '),
  ending: ['.', '.', '.', '.', '!', '?'],
};
const SHAPES = [
  'determiner adjective noun verb determiner noun preposition determiner noun',
  'determiner noun verb determiner adjective noun link determiner noun verb adverb',
  'adverb determiner noun verb determiner noun',
  'determiner noun preposition determiner noun verb preposition determiner adjective noun link verb determiner noun',
].map((shape) => shape.split(' ') as (keyof typeof PLAIN_WORDS)[]);

/** Blocks of sentences in ever new order, `SIZE` code units in all. */
function blocksOf(next: () => string): string[] {
  const blocks: string[] = [];
  for (let size = 0; size < SIZE; ) {
    const block = Array.from({ length: SENTENCES_IN_BLOCK }, next).join(' ');
    blocks.push(block);
    size += block.length;
  }
  return blocks;
}

/** What the claim files give as examples, found and not found, and the paragraphs of the demo page. */
export function kratomBlocks(claims: readonly ClaimRecord[]): string[] {
  const demo = readFileSync('tests/pages/demo/index.html', 'utf8');
  const paragraphs = [...demo.matchAll(/<(?:p|li)>([^<]+)</g)].map(([, text]) => text.replace(/\s+/g, ' '));
  const examples = claims.flatMap(({ examples: { found, notFound } }) => [
    ...found.map(({ text }) => text),
    ...notFound,
  ]);
  const sentences = [...paragraphs, ...examples];
  const random = seededRandom(SEED);
  return blocksOf(() => sentences[Math.floor(random() * sentences.length)]);
}

/** Made-up sentences of ordinary words, which name no substance. */
export function plainBlocks(): string[] {
  const random = seededRandom(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  return blocksOf(() => {
    const sentence = pick(SHAPES)
      .map((kind) => pick(PLAIN_WORDS[kind]))
      .join(' ');
    return sentence[0].toUpperCase() + sentence.slice(1) + pick(PLAIN_WORDS.ending);
  });
}
