import { isReviewed } from '../generated/is-reviewed.ts';
import { LOCALES } from '../generated/words.ts';

/** The languages that are shipped, each with its name in that language, and whether a speaker has signed it. */
export function languages(): { code: string; name: string; isReviewed: boolean }[] {
  return LOCALES.map((code) => ({
    code,
    name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
    isReviewed: isReviewed[code],
  }));
}
