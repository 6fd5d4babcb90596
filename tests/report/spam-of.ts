import type { LensPassage, LensReport } from '../../src/shared/lens.ts';
import type { SpamReport, SpamSignal } from '../../src/shared/spam.ts';

/** A place where somebody asks to buy, unless told otherwise. */
export const signalOf = (more: Partial<SpamSignal> = {}): SpamSignal => ({
  signal: 'purchase-call',
  quote: 'Order your kratom today',
  at: { block: 1, start: 0, end: 23 },
  post: 0,
  url: null,
  measured: null,
  weight: 1,
  ...more,
});

/** What was found on a page that shows some of the signals. */
export const spamOf = (more: Partial<SpamReport> = {}): SpamReport => ({
  level: 'some',
  weight: 2,
  signals: [signalOf(), signalOf({ signal: 'no-author', quote: '', at: null, weight: 0.4 })],
  absent: ['hidden-text', 'strain-stuffing'],
  isShop: false,
  wordsRead: 620,
  ...more,
});

export const passageOf = (more: Partial<LensPassage> = {}): LensPassage => ({
  kind: 'disease',
  quote: 'Kratom cures gout.',
  at: { block: 2, start: 0, end: 18 },
  post: 0,
  voice: 'own',
  because: [{ words: 'cures gout', rule: '21 CFR 101.93(g)(2)(i)', claim: null }],
  disclaimer: 'none',
  ...more,
});

export const lensOf = (...passages: LensPassage[]): LensReport => ({ place: 'US', passages, disclaimer: null });
