import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/engine/check-text.ts';
import { findCues } from '../../src/engine/find-stance.ts';
import { matchPatterns } from '../../src/engine/match-patterns.ts';
import { MOST_TOKENS, splitSentences } from '../../src/engine/split-sentences.ts';
import { tokenize } from '../../src/engine/tokenize.ts';
import type { CheckResult, Span } from '../../src/shared/finding.ts';
import { BLOCK_KINDS, type Block } from '../../src/shared/page-text.ts';
import { check, compiled, engine, pageOf, TODAY } from '../support/engine.ts';

const EXAMPLES = compiled.claims.flatMap(({ examples }) => examples.found.map(({ text }) => text));
const WORDS = [...new Set(EXAMPLES.join(' ').split(/\s+/))];
const SIGNS = ['“', '"', '(', ')', ',', '. ', '?', '!', '\n', '\u2028', ': ', ' — ', '-', "'", '\u200b', '\u00ad', '%'];

/** Lone surrogates, emoji, combining marks, right-to-left: a string of any code units. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    '\ud83c',
    '\udf3f',
    '🌿',
    '👩‍🔬',
    'كراتوم يخفف الألم',
    'קראטום',
    '\u202eortark\u202c',
    'e\u0301\u0302',
    'ﬁ',
    'İ',
  ),
);
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS).map((word) => `${word} `) },
  { weight: 2, arbitrary: fc.constantFrom(...EXAMPLES) },
  { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: anything },
);
const mixture = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const block: fc.Arbitrary<Partial<Block>> = fc.record({
  text: fc.oneof(anything, mixture),
  kind: fc.constantFrom(...BLOCK_KINDS),
});

function expectInside({ block: index, start, end }: Span, blocks: Partial<Block>[]): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(start).toBeLessThan(end);
  expect(end).toBeLessThanOrEqual(blocks[index].text?.length ?? 0);
}

function expectSound({ findings, attributions }: CheckResult, blocks: Partial<Block>[]): void {
  for (const { quote, sentence } of findings) {
    expectInside(quote, blocks);
    expectInside(sentence, blocks);
    expect(quote.block).toBe(sentence.block);
    expect(quote.start).toBeGreaterThanOrEqual(sentence.start);
    expect(quote.end).toBeLessThanOrEqual(sentence.end);
  }
  for (const { quote } of attributions) expectInside(quote, blocks);
}

describe('whatever a page says, findings lie inside it', () => {
  // a failure prints its seed and the smallest page that fails
  it('on pages of any strings, with list items under lead-ins', () => {
    let found = 0;
    const page = fc.array(block, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(page, fc.boolean(), anything, (blocks, isLed, title) => {
        const led = blocks.map((each, i) => (isLed && i > 0 ? { ...each, leadIn: i - 1 } : each));
        const result = check(led, { title: `Kratom ${title}` });
        found += result.findings.length;
        expectSound(result, led);
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('finds the claim that stands among them', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 3 }), (around) => {
        const blocks = [...around, 'Kratom relieves pain.', ...around].map((text) => ({ text }));
        const result = check(blocks);
        expectSound(result, blocks);
        expect(result.findings.map(({ claim }) => claim)).toContain('relieves-pain');
      }),
      { numRuns: 100 },
    );
  });
});

const repeat = (text: string, times: number): string => text.repeat(times);
const MONSTERS: [string, string][] = [
  ['10 MB of one word', repeat('kratom', 1_700_000)],
  ['10 MB of the letter k', repeat('k', 10_000_000)],
  ['100,000 nested quotes', `${repeat('“', 100_000)}Kratom relieves pain${repeat('”', 100_000)}`],
  ['100,000 commas', `Kratom relieves pain${repeat(',', 100_000)} anxiety`],
  ['100,000 listed words', `Kratom helps with ${repeat('pain, ', 100_000)}`],
  ['100,000 single letters', repeat('k r a t o m ', 17_000)],
  ['100,000 combining marks', `Kra${repeat('\u0301', 100_000)}tom relieves pain.`],
  ['100,000 stops', `Kratom${repeat('.', 100_000)} relieves pain`],
  ['100,000 apostrophes', `Kratom relieves pain${repeat("'s", 100_000)}`],
  ['digits and signs without end', `kratom ${repeat('1,', 50_000)} ${repeat('$', 50_000)} ${repeat('4a', 50_000)}`],
  ['lone surrogates without end', `Kratom relieves pain ${repeat('\ud83c', 100_000)}`],
];

describe('monsters', () => {
  it.each(MONSTERS)('%s', (_, text) => {
    const blocks = [{ text: 'About kratom' }, { text }];
    const result = checkText(engine, pageOf(blocks), { today: TODAY, budget: Number.POSITIVE_INFINITY });
    expect(result.cut).toBe(false);
    expectSound(result, blocks);
  });
});

/** What is done for a text, counted: words, sentences, hits of concepts, matches of patterns and of cues. */
function countWork(text: string): Record<string, number> {
  const { matcher, tokens, sentence, numberWord } = engine;
  const count = { words: 0, sentences: 0, hits: 0, matches: 0, cues: 0 };
  tokenize(text, matcher.words, numberWord, tokens);
  const starts = splitSentences(tokens, engine);
  count.words = tokens.length;
  for (let s = 0; s + 1 < starts.length; s++) {
    expect(starts[s + 1] - starts[s]).toBeLessThanOrEqual(MOST_TOKENS);
    if (starts[s + 1] <= starts[s]) continue;
    sentence.read(tokens, starts[s], starts[s + 1]);
    count.sentences++;
    count.matches += matchPatterns(matcher, sentence, engine.claimPatterns()).length;
    count.cues += findCues(engine, sentence).length;
    count.hits += sentence.hits.length;
  }
  return count;
}

const TIMES = 200;

/** Each is said 200 and 2,000 times over. What matches once in a sentence may match for every word of a longest sentence. */
const REPEATED: [string, string][] = [
  ['a claim', 'Kratom relieves pain. '],
  ['a claim without stops', 'kratom relieves pain '],
  ['one concept', 'pain '],
  ['a list', 'pain, '],
  ['two concepts in turn', 'relieves pain, kratom '],
  ['a composite in turn with fillers', 'chronic the pain the relief the '],
  ['cues', 'not never may said '],
  ['set phrases', 'respiratory depression '],
  ['numbers', '10mg 2.5 x '],
];

describe('work grows with the text, not with its square', () => {
  it.each(REPEATED)('%s', (_, text) => {
    const [some, more] = [countWork(repeat(text, TIMES)), countWork(repeat(text, TIMES * 10))];
    expect(some.words).toBeGreaterThanOrEqual(TIMES);
    expect(more.words).toBe(some.words * 10);
    for (const [what, count] of Object.entries(some)) {
      // the last sentence may be a short one
      expect(more[what], what).toBeLessThanOrEqual(count * 10 * 1.25 + 10);
    }
  });

  it('on any mixture, repeated', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const sentence = `${text}. \u2028`;
        const once = countWork(repeat(sentence, 20));
        const more = countWork(repeat(sentence, 200));
        // where one copy meets the next, words may join otherwise than at the end of the last
        for (const [what, count] of Object.entries(once))
          expect(more[what], what).toBeLessThanOrEqual(count * 10 * 1.25 + 10);
      }),
      { numRuns: 50 },
    );
  });
});
