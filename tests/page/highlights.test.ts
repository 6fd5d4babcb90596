import { describe, expect, it } from 'vitest';
import { Highlights, type Marking } from '../../src/page/highlights.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { fakeHighlights } from '../support/fake-highlights.ts';

const named = (name: string): Range[] => [{ toString: () => name } as Range];
const MARKINGS: Marking[] = [
  { ranges: () => named('a'), mark: 'contradicted', danger: true },
  { ranges: () => named('b'), mark: 'contradicted', danger: false },
  { ranges: () => named('c'), mark: 'fits', danger: true },
  { ranges: () => named('d'), mark: null, danger: false },
  { ranges: () => [], mark: 'doubtful', danger: false },
];
const all = { contradicted: true, doubtful: true, quoted: true, 'one-side': true, fits: true };

describe('marks', () => {
  it('are drawn in one group each; a danger also where its mark is off', () => {
    const { tools, drawn } = fakeHighlights();
    new Highlights(tools).show(MARKINGS, DEFAULT_SETTINGS.marks);
    expect(drawn()).toEqual({ contradicted: ['a', 'b'], danger: ['a', 'c'] });
  });

  it('follow what the reader wants to see', () => {
    const { tools, drawn } = fakeHighlights();
    const highlights = new Highlights(tools);
    highlights.show(MARKINGS, all);
    expect(drawn()).toEqual({ contradicted: ['a', 'b'], danger: ['a', 'c'], fits: ['c'] });
    highlights.show(MARKINGS, { ...all, contradicted: false });
    expect(drawn()).toEqual({ danger: ['a', 'c'], fits: ['c'] });
  });

  it('leave the page what is its own', () => {
    const { tools, drawn } = fakeHighlights();
    tools.registry.set('search-result', tools.make());
    const highlights = new Highlights(tools);
    highlights.show(MARKINGS, all);
    highlights.flash(named('a'));
    highlights.clear();
    expect(drawn()).toEqual({ 'search-result': [] });
  });

  it('lie over each other, the worst on top, a flash above all and a danger below', () => {
    const { tools, priorities } = fakeHighlights();
    const highlights = new Highlights(tools);
    highlights.show(MARKINGS, all);
    highlights.flash(named('a'));
    expect(priorities()).toEqual(['flash', 'contradicted', 'fits', 'danger']);
  });

  it('flash and stop flashing', () => {
    const { tools, drawn } = fakeHighlights();
    const highlights = new Highlights(tools);
    highlights.flash(named('a'));
    expect(drawn()).toEqual({ flash: ['a'] });
    highlights.unflash();
    expect(drawn()).toEqual({});
  });
});
