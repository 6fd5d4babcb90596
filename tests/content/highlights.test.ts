import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidence } from '../../src/generated/evidence.ts';
import { MARKS } from '../../src/shared/reading.ts';
import { contrast, difference, VISIONS } from '../support/colour-vision.ts';

interface Line {
  style: string;
  colour: string;
  width: number;
}

/** The lines of the marks in one of the style sheets. */
function linesIn(file: string): Record<string, Line> {
  const css = readFileSync(`src/content/${file}`, 'utf8');
  const rules = css.matchAll(/-check-([\w-]+)\) \{\s*text-decoration: underline (\w+) (\S+) ([\d.]+)px;/g);
  return Object.fromEntries(
    [...rules].map(([, mark, style, colour, width]) => [mark, { style, colour, width: Number(width) }]),
  );
}

const colours = linesIn('highlights.css');
const PAIRS = MARKS.flatMap((one, at) => MARKS.slice(at + 1).map((other) => [one, other] as const));

describe.each(['highlights.css', 'highlights-ink.css', 'highlights-forced.css'])('%s', (file) => {
  it('draws the line of each mark as the legend shows it', () => {
    const shown = evidence.readingWords.marks.map(({ mark, line }) => [mark, line]);
    expect(Object.entries(linesIn(file)).map(([mark, { style }]) => [mark, style])).toEqual(shown);
  });

  it('draws every other mark too, and nothing of a page', () => {
    const css = readFileSync(`src/content/${file}`, 'utf8');
    const names = [...css.matchAll(/^\s*(\S+) \{$/gm)].map(([, name]) => name);
    expect(names.slice(-3)).toEqual([
      '::highlight(kratom-claim-check-danger)',
      '::highlight(kratom-claim-check-signal)',
      '::highlight(kratom-claim-check-flash)',
    ]);
    expect(names).toHaveLength(MARKS.length + 3);
  });
});

describe('colours of the marks', () => {
  it.each(MARKS)('%s is seen on white and on near black', (mark) => {
    for (const ground of ['#ffffff', '#121212'])
      expect(contrast(colours[mark].colour, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(VISIONS))('with %s, any two marks differ by line or clearly by colour', (_, vision) => {
    for (const [one, other] of PAIRS) {
      if (colours[one].style !== colours[other].style) continue;
      expect(difference(colours[one].colour, colours[other].colour, vision)).toBeGreaterThan(10);
    }
  });

  it('without any colour, two lines of one style differ in width', () => {
    const ink = linesIn('highlights-ink.css');
    for (const [one, other] of PAIRS) {
      if (ink[one].style === ink[other].style) expect(ink[one].width).not.toBe(ink[other].width);
    }
  });
});
