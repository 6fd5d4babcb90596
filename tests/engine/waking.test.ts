import { afterEach, describe, expect, it, vi } from 'vitest';
import { matchPatterns } from '../../src/engine/match-patterns.ts';
import { Sentence } from '../../src/engine/sentence.ts';
import { tokenize } from '../../src/engine/tokenize.ts';
import { check, compiled, engine } from '../support/engine.ts';

const { matcher, tokens, sentence } = engine;

/** Reads a text as one sentence. */
function read(text: string): void {
  tokenize(text, matcher.words, engine.numberWord, tokens);
  sentence.read(tokens, 0, tokens.length);
}

/** How many patterns wait for something that the sentence at hand may have. */
function countWoken(): number {
  const index = engine.claimPatterns();
  const { start } = index.patterns;
  const { woken, count } = sentence.wake(index);
  return woken.slice(0, count).reduce((sum, concept) => sum + start[concept + 1] - start[concept], 0);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what a sentence costs', () => {
  it.each(['Lorem ipsum dolor sit amet.', 'Ferries, trams, wooden bridges!', 'Tuesday?', ''])(
    'no pattern is looked at in %j, which has no telling word',
    (text) => {
      read(text);
      expect(countWoken()).toBe(0);
    },
  );

  it.each(['Her mother found the old harbour.', 'Every child needs a summer without school.'])(
    'no hit is listed in %j, which lacks a part of every pattern',
    (text) => {
      read(text);
      expect(matchPatterns(matcher, sentence, engine.claimPatterns())).toEqual([]);
      expect(sentence.hits.length).toBe(0);
    },
  );

  it('one in thirty patterns at most is looked at in a sentence that makes a claim', () => {
    const shares = compiled.claims.flatMap(({ examples }) =>
      examples.found.map(({ text }) => {
        read(text);
        return countWoken() / matcher.firstCuePattern;
      }),
    );
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(1 / 30);
  });

  it.each([
    ['names kratom nowhere', 'The river is calm. It relieves pain.', 0],
    ['names it', 'Kratom is a tree. It relieves pain.', 2],
  ])('sentences are read on a page only where it %s', (_, text, times) => {
    const reads = vi.spyOn(Sentence.prototype, 'read');
    check([{ text }]);
    expect(reads).toHaveBeenCalledTimes(times);
  });
});

describe('what sleeps has nothing to say', () => {
  it('every pattern waits for one concept', () => {
    for (const { patterns, seconds } of [engine.claimPatterns(), engine.cuePatterns()])
      expect([...patterns.items].sort((a, b) => a - b)).toEqual([...seconds.keys()]);
  });

  it('a concept that may have no hit has none', () => {
    const texts = compiled.claims.filter((_, i) => i % 5 === 0).map(({ examples }) => examples.found[0].text);
    let hits = 0;
    for (const text of texts) {
      read(text);
      for (let concept = 0; concept < matcher.conceptCount; concept++) {
        const first = sentence.firstHit(concept);
        const count = sentence.endOfHits(concept) - first;
        hits += count;
        if (!sentence.mayHave(concept)) expect(count, `${text}: ${concept}`).toBe(0);
      }
    }
    expect(hits).toBeGreaterThan(texts.length * 10);
  });
});
