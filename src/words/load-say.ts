import { catalogues, isReviewed, LOCALES } from '../generated/words.ts';
import { nearestLocale } from './nearest-locale.ts';
import { type Say, sayFrom } from './say.ts';

/** The texts in the language asked for, or the nearest that is there: `de-AT` → `de`, `fr` → `en`. */
export async function loadSay(language: string): Promise<Say> {
  const locale = nearestLocale(language);
  return sayFrom(locale, (await catalogues[locale]()).catalogue);
}

/** The languages that the texts are there in, each with its name in that language, and whether a speaker has signed it. */
export function languages(): { code: string; name: string; isReviewed: boolean }[] {
  return LOCALES.map((code) => ({
    code,
    name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
    isReviewed: isReviewed[code],
  }));
}
