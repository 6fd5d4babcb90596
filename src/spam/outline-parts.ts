import type { Span } from '../shared/finding.ts';
import type { SpamPage } from './spam-page.ts';

/** What the headings of text made for search engines are about, in the order in which it has them. */
const PARTS = ['definition', 'workings', 'benefits', 'types', 'dosage', 'buying', 'end'] as const;

export interface OutlinePart {
  part: (typeof PARTS)[number];
  at: Span;
}

/**
 * The headings of a page that follow each other in that order, each part once: the longest run of them that goes forward. Time is
 * linear in the headings, since there are seven parts.
 */
export function outlineParts(page: SpamPage): OutlinePart[] {
  /** The longest run that ends with each part. */
  const best: OutlinePart[][] = PARTS.map(() => []);
  for (const [block, { kind, text, post, level }] of page.page.blocks.entries()) {
    if (kind !== 'heading' || level === 1 || post !== undefined) continue;
    const kinds = page.kindsIn(text);
    const part = PARTS.findLastIndex((name) => kinds.has(`outline-${name}`));
    if (part < 0) continue;
    const before = best.slice(0, part).reduce((longest, run) => (run.length > longest.length ? run : longest), []);
    if (before.length + 1 > best[part].length)
      best[part] = [...before, { part: PARTS[part], at: { block, start: 0, end: text.length } }];
  }
  return best.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}
