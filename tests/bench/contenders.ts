import { AhoCorasick } from '@monyone/aho-corasick/fast';
import KeywordProcessor from 'flashtext.js';
import { checkText } from '../../src/engine/check-text.ts';
import type { Engine } from '../../src/engine/load-engine.ts';
import { matchPatterns } from '../../src/engine/match-patterns.ts';
import type { Sentence } from '../../src/engine/sentence.ts';
import { splitSentences } from '../../src/engine/split-sentences.ts';
import { tokenize } from '../../src/engine/tokenize.ts';
import type { PageText } from '../../src/shared/page-text.ts';
import type { Contender } from './measure.ts';

/** The yardstick: looks at every code unit and does nothing with it. */
export function charCodeLoop(text: string): Contender {
  return {
    name: 'charCodeAt loop',
    run() {
      let sum = 0;
      for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
      return sum;
    },
  };
}

export function tokenizer({ matcher, tokens, numberWord }: Engine, blocks: readonly string[]): Contender {
  return {
    name: 'tokenize',
    run() {
      let words = 0;
      for (const block of blocks) {
        tokenize(block, matcher.words, numberWord, tokens);
        words += tokens.length;
      }
      return words;
    },
  };
}

/** What the packages below do: every phrase of the language found in every sentence, here whatever its inflection and spelling. */
export const phraseFinder = (name: string, engine: Engine, blocks: readonly string[]): Contender => ({
  name,
  run: () => readSentences(engine, blocks, (sentence) => sentence.phraseCount),
});

/** Phrases, and from them concepts and the gapped patterns that find claims; no subject, no stance. */
export const matcherAlone = (name: string, engine: Engine, blocks: readonly string[]): Contender => ({
  name,
  run: () =>
    readSentences(engine, blocks, (sentence) => matchPatterns(engine.matcher, sentence, engine.claimPatterns()).length),
});

/** Reads every sentence and adds up what `count` says of each. */
function readSentences(engine: Engine, blocks: readonly string[], count: (sentence: Sentence) => number): number {
  const { matcher, tokens, sentence, numberWord } = engine;
  let found = 0;
  for (const block of blocks) {
    tokenize(block, matcher.words, numberWord, tokens);
    const starts = splitSentences(tokens, engine);
    for (let s = 0; s + 1 < starts.length; s++) {
      if (starts[s + 1] <= starts[s]) continue;
      sentence.read(tokens, starts[s], starts[s + 1]);
      found += count(sentence);
    }
  }
  return found;
}

export function wholeEngine(name: string, engine: Engine, blocks: readonly string[], title: string): Contender {
  const page: PageText = {
    title,
    url: null,
    date: null,
    blocks: blocks.map((text) => ({ text, kind: 'paragraph', links: [] })),
  };
  return { name, run: () => checkText(engine, page, { today: '2026-11-25' }).findings.length };
}

/** What finds phrases elsewhere: a regular expression, and two packages made for long lists of words. */
export function phraseFinders(phrases: readonly string[], text: string): Contender[] {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const alternation = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gi');
  const automaton = new AhoCorasick([...phrases]);
  const flashtext = new KeywordProcessor();
  for (const phrase of phrases) flashtext.addKeyword(phrase);
  return [
    {
      name: 'RegExp alternation',
      run() {
        let found = 0;
        alternation.lastIndex = 0;
        while (alternation.exec(text)) found++;
        return found;
      },
    },
    { name: '@monyone/aho-corasick/fast', run: () => automaton.matchInText(text.toLowerCase()).length },
    { name: 'flashtext.js', run: () => flashtext.extractKeywords(text).length },
  ];
}
