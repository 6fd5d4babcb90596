import { catalogues, type Locale } from '../generated/words.ts';
import { type Say, sayFrom } from './say.ts';

/** The texts in the language asked for, or the nearest that is there: `de-AT` → `de`, `fr` → `en`. */
export async function loadSay(language: string): Promise<Say> {
  const locale = nearestLocale(language);
  return sayFrom(locale, (await catalogues[locale]()).catalogue);
}

export function nearestLocale(language: string): Locale {
  const [base] = language.toLowerCase().split('-');
  return Object.hasOwn(catalogues, base) ? (base as Locale) : 'en';
}

/** The languages that the texts are there in, each with its name in that language. */
export function languages(): { code: string; name: string }[] {
  return Object.keys(catalogues).map((code) => ({
    code,
    name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
  }));
}
