import { backgroundWords } from '../generated/background-words.ts';
import type { CardAnswer } from '../shared/card.ts';
import { nearestLocale } from './nearest-locale.ts';
import { type Say, sayFrom } from './say.ts';

/** Keys of the card's own texts. */
const CARD = 'card_';

/** What the background says: `say` itself, and the texts that it hands to the card in a page. */
export interface BackgroundWords {
  say: Say;
  card: CardAnswer['words'];
}

/**
 * The texts of card and report in the language asked for, or the nearest that is there. All languages are in memory at once:
 * a service worker may import nothing later (https://w3c.github.io/ServiceWorker/, "import()"). They are parsed when asked for.
 */
export function wordsInBackground(language: string): BackgroundWords {
  const locale = nearestLocale(language);
  const catalogue: Record<string, string> = JSON.parse(backgroundWords[locale]);
  const texts = Object.fromEntries(Object.entries(catalogue).filter(([key]) => key.startsWith(CARD)));
  return { say: sayFrom(locale, catalogue), card: { locale, texts } };
}
