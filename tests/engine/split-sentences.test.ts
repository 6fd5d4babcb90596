import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/engine/split-sentences.ts';
import { tokenize } from '../../src/engine/tokenize.ts';
import { Tokens } from '../../src/engine/tokens.ts';
import { WordTable } from '../../src/engine/word-table.ts';

const words = new WordTable(['', '#', 'dr', 'vs', 'the', 'it', '^us']);
const openers = new Set([words.idOf('the'), words.idOf('it')]);
const abbreviations = new Set([words.idOf('dr'), words.idOf('vs')]);

function sentencesOf(text: string): string[] {
  const tokens = new Tokens();
  tokenize(text, words, words.idOf('#'), tokens);
  const starts = splitSentences(tokens, {
    isAbbreviation: (word) => abbreviations.has(word),
    opensSentence: (word) => openers.has(word),
  });
  return starts.slice(0, -1).map((from, s) => text.slice(tokens.start[from], tokens.end[starts[s + 1] - 1]));
}

describe('parts sentences', () => {
  const table: [string, string[]][] = [
    ['One here. Two there.', ['One here', 'Two there']],
    ['Does it help? No. Not at all!', ['Does it help', 'No', 'Not at all']],
    ['all small letters. still two', ['all small letters', 'still two']],
    ['Native to Asia.[1] It grows tall.', ['Native to Asia', '1] It grows tall']],
    ['Native to Asia.2 It grows tall.3', ['Native to Asia', '2 It grows tall', '3']],
    ['It heals.1,2 It grows.¹⁻³ It dies.', ['It heals', '1,2 It grows', '¹⁻³ It dies']],
    ['line one\u2028line two', ['line one', 'line two']],
    ['line one\nline two', ['line one', 'line two']],
    ['Sold in the U.S. The law is silent', ['Sold in the U.S', 'The law is silent']],
    ['He said: "It is safe." Then he left.', ['He said: "It is safe', 'Then he left']],
  ];
  it.each(table)('%s', (text, expected) => expect(sentencesOf(text)).toEqual(expected));
});

describe('keeps together', () => {
  const table = [
    'Dr. Smith took it',
    'kratom vs. coffee',
    'e.g. the leaf',
    'U.S. law is silent',
    'the U.S. Food and Drug Administration',
    'approved by the U.S. FDA',
    'about 2.5 grams of powder',
    'see example.com for more',
    'version v.2 of it',
    'page 3.4 Kratom',
    'J. Smith wrote this',
    '"Is it safe?" he asked',
  ];
  it.each(table)('%s', (text) => expect(sentencesOf(text)).toHaveLength(1));
});

it('cuts a sentence without end, so that work per sentence is bounded', () => {
  const found = sentencesOf('word '.repeat(1000));
  expect(found.length).toBeGreaterThan(5);
  expect(Math.max(...found.map((sentence) => sentence.split(' ').length))).toBeLessThanOrEqual(160);
});
