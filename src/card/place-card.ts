/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
  /** The card scrolls inside itself where it is longer. */
  maxHeight: number;
}

/** Between the card and what it stands beside, and between the card and the edges of the viewport. */
const GAP = 8;

/** A card lower than this is no place to read in: rather beside the passage, or over a part of it, as under high zoom. */
const LOWEST = 200;

/**
 * Where to put a card: below the passage, else above it, else at its side, always whole inside the viewport and never on
 * `passage`, which holds what the reader has selected too. Where there is no room at all, as under high zoom, it takes the
 * larger of what is above and below, and covers part of the passage rather than leave the viewport.
 *
 *      viewport ┌───────────────┐
 *               │   passage ▁▁▁ │      below: top = passage.bottom + GAP
 *               │ ┌──────────┐  │      left = passage.left, moved inside
 *               │ │ card     │  │
 *               └─┴──────────┴──┘
 */
export function placeCard(passage: Box, card: Size, viewport: Size): Place {
  const left = clamp(passage.left, GAP, viewport.width - GAP - card.width);
  const below = viewport.height - passage.bottom - 2 * GAP;
  const above = passage.top - 2 * GAP;
  if (card.height <= below || (below >= above && below >= LOWEST)) {
    return { left, top: passage.bottom + GAP, maxHeight: below };
  }
  if (above >= LOWEST) {
    const height = Math.min(card.height, above);
    return { left, top: passage.top - GAP - height, maxHeight: above };
  }
  const whole = viewport.height - 2 * GAP;
  const top = clamp(passage.top, GAP, viewport.height - GAP - Math.min(card.height, whole));
  if (viewport.width - passage.right >= card.width + 2 * GAP) {
    return { left: passage.right + GAP, top, maxHeight: whole };
  }
  if (passage.left >= card.width + 2 * GAP) return { left: passage.left - GAP - card.width, top, maxHeight: whole };
  const maxHeight = Math.min(whole, Math.max(LOWEST, below, above));
  const height = Math.min(card.height, maxHeight);
  return { left, top: below >= above ? viewport.height - GAP - height : GAP, maxHeight };
}

/** The smallest box around all, or `null` for none; boxes without any extent count for nothing. */
export function boxAround(boxes: Iterable<Box>): Box | null {
  let around: Box | null = null;
  for (const { left, top, right, bottom } of boxes) {
    if (left === right && top === bottom) continue;
    around ??= { left, top, right, bottom };
    around.left = Math.min(around.left, left);
    around.top = Math.min(around.top, top);
    around.right = Math.max(around.right, right);
    around.bottom = Math.max(around.bottom, bottom);
  }
  return around;
}

/** The lower bound wins where there is no room between the two. */
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
