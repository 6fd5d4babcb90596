import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../src/compiler/compile-dataset.ts';
import { type Edits, replacing, withSmallDataset } from './small-dataset.ts';

const SIGNALS = 'spam-signals.yml';

const compile = (edits: Edits) => withSmallDataset(edits, (folder) => compileDataset(folder).spamWords);

/** Weights and phrases change often, so that the lines of the file are not held here. */
describe('a mistake in the signals of spam', () => {
  it.each([
    [
      'a signal under another name',
      '- id: sales-terms',
      '- id: sale-terms',
      /:\d+ {2}here sales-terms should stand — tell the signals in this order: /,
    ],
    [
      'a set that is not there',
      '"{buy} now',
      '"{bye} now',
      /names \{bye\}, which is no set — add it, or correct the phrase/,
    ],
    [
      'thresholds the wrong way round',
      '  strong: 4.5',
      '  strong: 0.5',
      /"some" is not under "strong" — set them by npm run eval -- --spam-curve/,
    ],
    [
      'a phrase with two spaces',
      '- buy it now',
      '- "buy  it now"',
      /which has not the right form — it should be: Words with one space between/,
    ],
  ])('%s', (_, what, by, said) => {
    expect(() => compile({ [SIGNALS]: replacing(what, by) })).toThrow(said);
  });

  it('is none as it is: every signal has its words', () => {
    const words = compile({});
    for (const { title, why, innocent, notFound } of words.signals)
      for (const text of [title, why, innocent, notFound]) expect(text).toMatch(/\S\.?$/);
  });
});
