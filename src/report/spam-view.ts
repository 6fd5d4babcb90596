import type { Span } from '../shared/finding.ts';
import {
  SPAM_STRENGTHS,
  type SpamLevel,
  type SpamReport,
  type SpamSignalId,
  type SpamStrength,
  type SpamWords,
} from '../shared/spam.ts';

/** Where a signal was seen. */
export interface SignalPlace {
  /** The page's own words; empty where there are none to quote. */
  quote: string;
  at: Span | null;
  /** Defanged. */
  url: string | null;
  measured: string | null;
}

/** A signal as a reader is told of it. */
export interface SignalView {
  id: SpamSignalId;
  title: string;
  why: string;
  innocent: string;
  strength: SpamStrength;
  /** At least one. */
  places: SignalPlace[];
}

/** What a reader is told of the signals of a page. */
export interface SpamView {
  title: string;
  level: SpamLevel;
  /** The level in a sentence. */
  sentence: string;
  /** The first line on a page that sells, else `null`. */
  shop: string | null;
  /** The strongest first. */
  found: SignalView[];
  /** What was looked for and not found, in sentences. */
  absent: string[];
  wordsRead: number;
}

/** Puts the signals of a page into words. Throws an Error where report and words are of different datasets. */
export function spamView(spam: SpamReport, words: SpamWords): SpamView {
  const wordsOf = new Map(words.signals.map((each) => [each.id, each]));
  const known = (id: SpamSignalId) => {
    const found = wordsOf.get(id);
    if (!found) throw new Error(`There are no words for the signal "${id}". Build words and engine again, together.`);
    return found;
  };
  const ids = [...new Set(spam.signals.map(({ signal }) => signal))];
  const found = ids.map((id): SignalView => {
    const { title, why, innocent, strength } = known(id);
    const places = spam.signals.filter(({ signal }) => signal === id);
    return { id, title, why, innocent, strength, places: places.map(placeOf) };
  });
  const rank = ({ strength }: SignalView): number => -SPAM_STRENGTHS.indexOf(strength);
  return {
    title: words.title,
    level: spam.level,
    sentence: words.levels[spam.level],
    shop: spam.isShop ? words.shop : null,
    found: found.sort((a, b) => rank(a) - rank(b)),
    absent: spam.absent.map((id) => known(id).notFound),
    wordsRead: spam.wordsRead,
  };
}

const placeOf = ({ quote, at, url, measured }: SpamReport['signals'][number]): SignalPlace => ({
  quote,
  at,
  url,
  measured,
});
