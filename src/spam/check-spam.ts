import type { Citations } from '../citations/load-citations.ts';
import type { CitedResult } from '../shared/finding.ts';
import type { PageText } from '../shared/page-text.ts';
import {
  SPAM_SIGNAL_IDS,
  type SpamLevel,
  type SpamReport,
  type SpamSignal,
  type SpamSignalId,
} from '../shared/spam.ts';
import type { SpamData } from '../shared/spam-data.ts';
import { claimSignals } from './claim-signals.ts';
import { defang } from './defang.ts';
import type { Detector, Place } from './detector.ts';
import { isShop } from './is-shop.ts';
import { linkSignals } from './link-signals.ts';
import { pageSignals } from './page-signals.ts';
import { PhraseFinder } from './phrase-finder.ts';
import { sellingSignals } from './selling-signals.ts';
import { SpamPage, type SpamTools } from './spam-page.ts';
import { threadSignals } from './thread-signals.ts';
import { writingSignals } from './writing-signals.ts';

const DETECTORS: Record<SpamSignalId, Detector> = {
  ...sellingSignals,
  ...linkSignals,
  ...claimSignals,
  ...writingSignals,
  ...pageSignals,
  ...threadSignals,
};

/** Places of one signal that are told, and code units of a quote. */
const MOST_PLACES = 12;
const LONGEST = 300;

/** Phrases of running text; the others are looked for in headings, titles and link texts. */
const IN_TEXT = [
  'subjects',
  'searched-names',
  'health-words',
  'private-goods',
  'prices',
  'seller-voice',
  'carts',
  'purchase-call',
  'sales-terms',
  'discount-code',
  'disclaimer-beside-claims',
  'testimonial-as-evidence',
  'private-offer',
  'labelled-paid-link',
  'keyword-stuffing',
  'strain-stuffing',
  'spun-terms',
  'boilerplate-outline',
];
const IN_LABELS = ['subjects', 'strain-stuffing', 'commercial-anchor', 'product-titles'];

/** Makes the data ready; once a frame. */
export function loadSpam(data: SpamData, citations: Citations): SpamTools {
  const outline = Object.keys(data.phrases).filter((kind) => kind.startsWith('outline-'));
  return {
    data,
    citations,
    finder: new PhraseFinder(data, IN_TEXT),
    labels: new PhraseFinder(data, [...IN_LABELS, ...outline]),
  };
}

/**
 * The one door of this folder: what in a page is often seen in SEO spam. `result` is what engine and citations said about that
 * same page. `null` for a page that does not name kratom. Never throws on any text; time is linear in the page. Yields between
 * signals, so that the caller can pause.
 */
export function* checkSpam(
  tools: SpamTools,
  page: PageText,
  result: CitedResult & { named: boolean },
): Generator<void, SpamReport | null> {
  if (!result.named) return null;
  const seen = new SpamPage(page, result, tools);
  const signals: SpamSignal[] = [];
  const absent: SpamSignalId[] = [];
  for (const id of SPAM_SIGNAL_IDS) {
    yield;
    const places = DETECTORS[id](seen);
    if (places?.length === 0) absent.push(id);
    for (const [at, place] of (places ?? []).slice(0, MOST_PLACES).entries())
      signals.push(signalOf(id, place, seen, at === 0 ? tools.data.weights[id] : 0));
  }
  const weight = Math.round(100 * signals.reduce((sum, signal) => sum + signal.weight, 0)) / 100;
  const level = levelOf(weight, tools.data);
  return { level, weight, signals, absent, isShop: isShop(seen), wordsRead: seen.wordsRead };
}

export function levelOf(weight: number, { thresholds }: Pick<SpamData, 'thresholds'>): SpamLevel {
  if (weight >= thresholds.strong) return 'strong';
  return weight >= thresholds.some ? 'some' : 'none';
}

function signalOf(
  signal: SpamSignalId,
  { at, quote, href, measured }: Place,
  page: SpamPage,
  weight: number,
): SpamSignal {
  const text = (at ? page.textOf(at) : (quote ?? '')).replace(/\s+/g, ' ').trim();
  return {
    signal,
    quote: text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text,
    at: at ?? null,
    post: (at && page.page.blocks[at.block].post) ?? 0,
    url: href === undefined ? null : defang(href),
    measured: measured ?? null,
    weight,
  };
}
