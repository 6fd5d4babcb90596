import { describe, expect, it } from 'vitest';
import { type Box, boxAround, placeCard, type Size } from '../../src/card/place-card.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 400, height: 300 };
const box = (left: number, top: number, width = 200, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** The box that a card takes when it is put there. */
const taken = (passage: Box, size: Size, view: Size): Box => {
  const { left, top, maxHeight } = placeCard(passage, size, view);
  return box(left, top, size.width, Math.min(size.height, maxHeight));
};
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const isInside = ({ left, top, right, bottom }: Box, { width, height }: Size): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

describe('a card stands', () => {
  it.each([
    { name: 'below', passage: box(100, 100), side: (c: Box, p: Box) => c.top >= p.bottom },
    { name: 'above, near the lower edge', passage: box(100, 700), side: (c: Box, p: Box) => c.bottom <= p.top },
    { name: 'below, near the right edge', passage: box(900, 100, 90), side: (c: Box, p: Box) => c.top >= p.bottom },
    { name: 'below, half out on the left', passage: box(-50, 100), side: (c: Box, p: Box) => c.top >= p.bottom },
    {
      name: 'at the right of a tall passage',
      passage: box(10, 60, 400, 700),
      side: (c: Box, p: Box) => c.left >= p.right,
    },
    {
      name: 'at the left of a tall passage',
      passage: box(590, 60, 400, 700),
      side: (c: Box, p: Box) => c.right <= p.left,
    },
  ])('$name, whole and beside the passage', ({ passage, side }) => {
    const at = taken(passage, card, viewport);
    expect(isInside(at, viewport)).toBe(true);
    expect(overlap(at, passage)).toBe(false);
    expect(side(at, passage)).toBe(true);
  });

  it('is cut where it is longer than the room on the better side', () => {
    const { maxHeight, top } = placeCard(box(100, 380), { width: 400, height: 2000 }, viewport);
    expect(top + maxHeight).toBeLessThanOrEqual(viewport.height);
    expect(maxHeight).toBeGreaterThan(300);
  });

  it.each([
    { name: 'at 400 % zoom', view: { width: 320, height: 256 }, passage: box(10, 100, 300, 40) },
    { name: 'in a small frame', view: { width: 200, height: 90 }, passage: box(10, 30, 100, 20) },
  ])('$name it stays in the viewport', ({ view, passage }) => {
    const small = { width: Math.min(400, view.width - 16), height: 600 };
    expect(isInside(taken(passage, small, view), view)).toBe(true);
  });
});

describe('the box around', () => {
  it('several holds all of them', () => {
    expect(boxAround([box(10, 10), box(50, 40, 10)])).toEqual({ left: 10, top: 10, right: 210, bottom: 60 });
  });

  it('nothing that is drawn is none', () => {
    expect(boxAround([])).toBeNull();
    expect(boxAround([box(0, 0, 0, 0)])).toBeNull();
  });
});
