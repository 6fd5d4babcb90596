import { cardWords } from '../generated/card-words.ts';
import type { CardAnswer } from '../shared/card.ts';

/**
 * The card's texts in the language asked for, or the nearest that is there. All languages are in memory at once: a service
 * worker may import nothing later (https://w3c.github.io/ServiceWorker/, "import()").
 */
export function cardTexts(language: string): CardAnswer['words'] {
  const [base] = language.toLowerCase().split('-');
  const locale = Object.hasOwn(cardWords, base) ? base : 'en';
  return { locale, texts: cardWords[locale] };
}
