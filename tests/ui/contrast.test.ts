import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../support/colour-vision.ts';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const [light, dark] = css.split('@media (prefers-color-scheme: dark)');
const colours = (part: string): Map<string, string> =>
  new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
const schemes = { light: colours(light), dark: colours(dark) };

const MARKS = ['contradicted', 'doubtful', 'quoted', 'one-side', 'fits'];
const TEXTS: [text: string, ground: string][] = [
  ...['ground', 'surface', 'leaf-ground'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
    ['leaf', ground],
  ]),
  ['surface', 'leaf'],
  ['ink', 'danger-ground'],
  ...MARKS.flatMap((mark): [string, string][] => [
    [mark, `${mark}-ground`],
    ['ink', `${mark}-ground`],
  ]),
];
const LINES: [line: string, ground: string][] = [
  ...MARKS.flatMap((mark): [string, string][] => [
    [mark, 'surface'],
    [mark, 'danger-ground'],
  ]),
  ['field-edge', 'ground'],
  ['field-edge', 'surface'],
  ['focus', 'ground'],
  ['focus', 'surface'],
];

describe.each(Object.entries(schemes))('%s colours', (_, scheme) => {
  const ratio = (one: string, other: string) => contrast(scheme.get(one) ?? '', scheme.get(other) ?? '');

  it.each(TEXTS)('let %s be read on %s', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LINES)('let the line %s be seen on %s', (line, ground) => {
    expect(ratio(line, ground)).toBeGreaterThanOrEqual(3);
  });
});
