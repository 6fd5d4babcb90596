import { describe, expect, it } from 'vitest';
import { type Atom, parsePattern } from '../../src/compiler/matcher/parse-pattern.ts';

/** Writes a parsed pattern back in a fixed spelling. */
function show(source: string): string {
  const atom = (a: Atom): string =>
    a.kind === 'word'
      ? a.text
      : a.kind === 'concept'
        ? `{${a.name}}`
        : `(${a.options.map((option) => option.map(atom).join(' ')).join('|')})`;
  return parsePattern(source)
    .map((segment, i) => {
      const steps = segment.steps.map(
        (step) => `${step.gap ? `..${step.gap} ` : ''}${atom(step.atom)}${step.optional ? '?' : ''}`,
      );
      return `${i > 0 ? `~${segment.gap} ` : ''}${steps.join(' ')}`;
    })
    .join(' ');
}

describe('reads', () => {
  const table: [string, string][] = [
    ['{relieve} .. {pain}', '{relieve} ..4 {pain}'],
    ['{relieve} ..7 {pain}', '{relieve} ..7 {pain}'],
    ['a ~ b', 'a ~5 b'],
    ['a .. b ~8 c', 'a ..4 b ~8 c'],
    ['(a | b c | {d}) e?', '(a|b c|{d}) e?'],
    ['# mg', '{number} mg'],
    ['(a (b | c) | d)', '(a (b|c)|d)'],
    ["don't relieve/v", "don't relieve/v"],
  ];
  it.each(table)('%s', (source, shown) => expect(show(source)).toBe(shown));
});

describe('says what is wrong with', () => {
  const table: [string, string][] = [
    ['(a | b', '"(" is never closed'],
    ['a ..', 'something must follow'],
    ['a? b?', 'needs at least one part'],
    ['(a | | b)', 'an empty choice'],
    ['{Pain}', 'cannot read'],
    ['a ) b', 'stands where a word'],
  ];
  it.each(table)('%s', (source, problem) => expect(() => parsePattern(source)).toThrow(problem));
});
