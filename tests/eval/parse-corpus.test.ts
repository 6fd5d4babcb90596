import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../src/eval/parse-corpus.ts';

const STANCE = { polarity: 'affirms', mode: 'states', basis: 'general' };
const LABEL = { ...STANCE, block: 0, quote: 'eases pain', claim: 'pain' };
const DOCUMENT = { id: 'one', genre: 'news', blocks: [{ tag: 'p', text: 'Kratom eases pain.' }], gold: [LABEL] };
const PASSAGE = { ...STANCE, id: 'two', claim: 'pain', text: 'Kratom eases pain.' };
const NEAR = { id: 'three', claim: null, near: 'pain', text: 'Kratom is a pain.' };

const parse = (...lines: unknown[]) =>
  parseCorpus(
    'a.jsonl',
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    (id) => id === 'pain',
  );

it('reads documents and passages, and leaves empty lines out', () => {
  expect(parse(DOCUMENT, '', PASSAGE, NEAR, '')).toMatchObject({
    ok: true,
    value: {
      path: 'a.jsonl',
      documents: [{ id: 'one', links: [], vague: [] }],
      passages: [{ id: 'two', also: [] }, { id: 'three' }],
    },
  });
});

describe('says where and what is wrong', () => {
  it.each<[unknown, string]>([
    ['{"id":', 'this is no JSON object.'],
    ['[]', 'this is no JSON object.'],
    [{ ...DOCUMENT, genre: undefined }, '"id" and "genre" must be strings.'],
    [{ ...DOCUMENT, blocks: ['Kratom'] }, '"blocks" must be a list of {"tag", "text"}.'],
    [{ ...DOCUMENT, links: [{ text: 'here' }] }, '"links" must be a list of {"text", "href"}.'],
    [{ ...DOCUMENT, gold: undefined }, '"gold" and "vague" must be lists of labels.'],
    [{ ...DOCUMENT, gold: [{ ...LABEL, quote: 'brings sleep' }] }, 'block 0 does not hold the quote "brings sleep".'],
    [{ ...DOCUMENT, gold: [{ ...LABEL, block: 1 }] }, 'block 1 does not hold the quote "eases pain".'],
    [{ ...DOCUMENT, gold: [{ ...LABEL, claim: 'sleep' }] }, 'there is no claim "sleep" in the dataset.'],
    [{ ...DOCUMENT, gold: [{ ...LABEL, mode: 'says' }] }, '"mode" must be one of asks, reports, hedges, states.'],
    [{ ...DOCUMENT, vague: [{ block: 0, quote: 'studies' }] }, 'block 0 does not hold the quote "studies".'],
    [{ ...PASSAGE, text: 1 }, '"id" and "text" must be strings.'],
    [{ ...PASSAGE, claim: undefined }, 'there is no claim undefined in the dataset.'],
    [{ ...PASSAGE, also: ['sleep'] }, 'there is no claim "sleep" in the dataset.'],
    [{ ...PASSAGE, also: 'pain' }, '"also" must be a list of claim ids.'],
    [{ ...PASSAGE, polarity: null }, '"polarity" must be one of affirms, denies.'],
    [{ ...NEAR, near: undefined }, 'there is no claim undefined in the dataset.'],
  ])('%j', (line, problem) => {
    expect(parse(PASSAGE, line)).toEqual({ ok: false, error: `a.jsonl, line 2: ${problem}` });
  });
});
