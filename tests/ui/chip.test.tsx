// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { MARKS, type Mark } from '../../src/shared/reading.ts';
import { Chip } from '../../src/ui/chip.tsx';

const draw = (mark: Mark | null, danger = false) => {
  render(<Chip mark={mark} danger={danger} word="A word" />, document.body);
  const chip = document.querySelector('.chip');
  return { shape: chip?.querySelector('path')?.getAttribute('d'), classes: chip?.className, word: chip?.textContent };
};

afterEach(() => render(null, document.body));

describe('a chip', () => {
  it('has a shape and a colour of its own for each mark, beside the word', () => {
    const chips = [...MARKS, null].map((mark) => draw(mark));
    expect(new Set(chips.map(({ shape }) => shape)).size).toBe(MARKS.length + 1);
    expect(new Set(chips.map(({ classes }) => classes)).size).toBe(MARKS.length + 1);
    expect(chips.every(({ word }) => word === 'A word')).toBe(true);
  });

  it('has another shape where the contradicted is dangerous, and a tint wherever there is a danger', () => {
    expect(draw('contradicted', true).shape).not.toBe(draw('contradicted').shape);
    expect(draw('fits', true).classes).toContain('is-danger');
  });

  it('says nothing to a screen reader but the word', () => {
    draw('doubtful');
    expect(document.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});
