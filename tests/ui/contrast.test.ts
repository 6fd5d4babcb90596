import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const [light, dark] = css.split('@media (prefers-color-scheme: dark)');
const colours = (part: string): Map<string, string> =>
  new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
const schemes = { light: colours(light), dark: colours(dark) };

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

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
