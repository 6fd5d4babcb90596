import { LOCALES, type Locale } from '../generated/words.ts';

/** The language that there are texts in, for the language asked for: `de-AT` → `de`, `fr` → `en`. */
export function nearestLocale(language: string): Locale {
  const [base] = language.toLowerCase().split('-');
  return LOCALES.find((locale) => locale === base) ?? 'en';
}
