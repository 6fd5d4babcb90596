import { describe, expect, it } from 'vitest';
import { formatYaml } from '../../src/compiler/format-yaml.ts';

const schema = {
  properties: {
    first: {},
    second: { properties: { a: {}, b: {} } },
    rows: { items: { $ref: '#/definitions/row' } },
  },
  definitions: { row: { properties: { name: {}, text: {} } } },
};
const long = 'word '.repeat(30).trim();

describe('formatYaml', () => {
  it.each([
    ['puts keys into the order of the schema', 'second: 2\nfirst: 1\n', 'first: 1\nsecond: 2\n'],
    ['keeps unknown keys behind, as written', 'z: 1\na: 2\nfirst: 3\n', 'first: 3\nz: 1\na: 2\n'],
    ['sorts maps inside maps', 'second:\n  b: 1\n  a: 2\n', 'second:\n  a: 2\n  b: 1\n'],
    [
      'sorts rows that the schema describes elsewhere',
      'rows:\n- text: t\n  name: n\n',
      'rows:\n  - name: n\n    text: t\n',
    ],
    ['puts each item on its line', 'first: [a, b]\n', 'first:\n  - a\n  - b\n'],
    ['keeps an empty list short', 'first:\n  []\n', 'first: []\n'],
    ['keeps comments above what they are about', 'second: 2\n# why\nfirst: 1\n', '# why\nfirst: 1\nsecond: 2\n'],
    ['takes quotes off where they are not needed', `first: 'a b'\n`, 'first: a b\n'],
    ['puts quotes on where they are', 'first: "2016"\nsecond: "a: b"\n', 'first: "2016"\nsecond: "a: b"\n'],
    ['spares a text with double quotes the escapes', 'first: "say \\"a\\": b"\n', `first: 'say "a": b'\n`],
    [
      'leaves an address whole',
      `first: https://example.org/${'a'.repeat(120)}\n`,
      `first: https://example.org/${'a'.repeat(120)}\n`,
    ],
    [
      'folds a text that does not fit',
      `first: ${long}\n`,
      `first: >-\n  ${'word '.repeat(21).trim()}\n  ${'word '.repeat(9).trim()}\n`,
    ],
    ['unfolds one that fits', 'first: >-\n  a\n  b\n', 'first: a b\n'],
  ])('%s', (_, written, spelt) => {
    expect(formatYaml(written, schema)).toBe(spelt);
    expect(formatYaml(spelt, schema)).toBe(spelt);
  });

  it('keeps a text that just fills its line, and folds one letter more', () => {
    const room = 110 - 'first: '.length;
    const fits = `a ${'b'.repeat(room - 2)}`;
    expect(formatYaml(`first: ${fits}\n`)).toBe(`first: ${fits}\n`);
    expect(formatYaml(`first: ${fits}c\n`)).toMatch(/^first: >-\n/);
  });

  it('keeps a list of five hundred patterns one a line', () => {
    const patterns = Array.from({ length: 500 }, (_, at) => `{kratom} .. (relieve/v | ease/v) pain ${at}?`);
    const text = `patterns:\n${patterns.map((pattern) => `  - "${pattern}"\n`).join('')}`;
    expect(formatYaml(text)).toBe(`patterns:\n${patterns.map((pattern) => `  - "${pattern}"\n`).join('')}`);
  });

  it('refuses what is no YAML', () => {
    expect(() => formatYaml('a: b: c\n')).toThrow('Nested mappings');
  });
});
