import type { HelpLine } from '../shared/reference.ts';

/**
 * The numbers for a country (`US`) or region (`CA-QC`): the longest match wins. `null` where none is confirmed there,
 * or where the country is not known.
 */
export function helpLineOf(lines: readonly HelpLine[], country: string | null): HelpLine | null {
  if (country === null) return null;
  const [state] = country.split('-', 1);
  return lines.find((line) => line.country === country) ?? lines.find((line) => line.country === state) ?? null;
}

/**
 * The country of a locale such as `en-AU` or `zh-Hant-TW`, or `null` where it names none: a number of the wrong country
 * would be worse than no number, so none is guessed from the language.
 */
export function countryOf(locale: string): string | null {
  try {
    return new Intl.Locale(locale).region ?? null;
  } catch {
    return null;
  }
}
