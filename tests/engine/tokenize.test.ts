import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/engine/tokenize.ts';
import { GAP, SHAPE, Tokens } from '../../src/engine/tokens.ts';
import { WordTable } from '../../src/engine/word-table.ts';

const words = new WordTable([
  '',
  '#',
  "'s",
  '7',
  '7oh',
  "don't",
  'kratom',
  'mg',
  'oh',
  'pain',
  'relieving',
  'u.s',
  'x',
]);
const NUMBER = words.idOf('#');

function tokensOf(text: string): string[] {
  const tokens = new Tokens();
  tokenize(text, words, NUMBER, tokens);
  return Array.from({ length: tokens.length }, (_, i) => {
    const shown = text.slice(tokens.start[i], tokens.end[i]);
    const known = words.words[tokens.word[i]];
    return known ? `${shown}=${known}` : shown;
  });
}

describe('splits text into words', () => {
  const table: [string, string[]][] = [
    ['Kratom', ['Kratom=kratom']],
    ['pain-relieving', ['pain=pain', 'relieving=relieving']],
    ["kratom's pain", ['kratom=kratom', "'s='s", 'pain=pain']],
    ['kratom‘s', ['kratom=kratom', "‘s='s"]],
    ["don't", ["don't=don't"]],
    ['don’t', ["don’t=don't"]],
    ['7-OH', ['7=7', 'OH=oh']],
    ['7oh', ['7oh=7oh']],
    ['10mg', ['10=#', 'mg=mg']],
    ['13x', ['13=#', 'x=x']],
    ['pain1', ['pain=pain', '1=#']],
    ['pain1,2.', ['pain=pain', '1=#', '2=#']],
    ['pain²³', ['pain=pain', '²³=#']],
    ['oh7', ['oh7']],
    ['pa1n1', ['pa1n1']],
    ['2.5 mg', ['2.5=#', 'mg=mg']],
    ['1,000', ['1,000=#']],
    ['', []],
    ['—  …', []],
  ];
  it.each(table)('%s', (text, expected) => expect(tokensOf(text)).toEqual(expected));
});

describe('sees through disguises', () => {
  const table: string[] = [
    'kr@tom',
    'kr4tom',
    'krat0m',
    'ｋｒａｔｏｍ',
    'krаtom',
    'kra\u00adtom',
    'kra\u200btom',
    'KRATOM',
    'krátom',
    'k r a t o m',
    'k.r.a.t.o.m',
  ];
  it.each(table)('%s', (text) => expect(tokensOf(text).map((token) => token.split('=')[1])).toEqual(['kratom']));

  const near: string[] = ['kratos', 'k', 'tom', 'a b c d e f'];
  it.each(near)('%s is not kratom', (text) => expect(tokensOf(text).join()).not.toContain('=kratom'));
});

describe('remembers what stands between words', () => {
  const table: [string, number][] = [
    ['a, b', GAP.comma],
    ['a; b', GAP.semicolon],
    ['a: b', GAP.colon],
    ['a – b', GAP.dash],
    ['a - b', GAP.dash],
    ['a (b', GAP.open],
    ['a? b', GAP.question],
    ['a\u2028b', GAP.line],
    ['a-b', GAP.hyphen],
    ['a/b', GAP.slash],
  ];
  it.each(table)('%s', (text, bit) => {
    const tokens = new Tokens();
    tokenize(text, words, NUMBER, tokens);
    expect(tokens.before[1] & bit).toBe(bit);
  });

  it('a hyphen inside a word is no dash', () => {
    const tokens = new Tokens();
    tokenize('pain-relieving', words, NUMBER, tokens);
    expect(tokens.before[1] & GAP.dash).toBe(0);
  });
});

it('marks capitals, numbers and unknown adverbs', () => {
  const tokens = new Tokens();
  tokenize('Kratom gently 12', words, NUMBER, tokens);
  expect([...tokens.shape.subarray(0, 3)]).toEqual([SHAPE.capital, SHAPE.adverb, SHAPE.number]);
});

it('grows for long texts', () => {
  const tokens = new Tokens();
  tokenize('kratom '.repeat(5000), words, NUMBER, tokens);
  expect(tokens.length).toBe(5000);
  expect(tokens.end[4999]).toBe(7 * 4999 + 6);
});
