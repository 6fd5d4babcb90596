import type { Say } from '../words/say.ts';
import type { EvidenceIndex } from './index-evidence.ts';

export interface PlaceOption {
  /** ISO 3166-1 of a country, or ISO 3166-2 of a region. */
  code: string;
  name: string;
}

export interface CountryOption extends PlaceOption {
  /** Those with help lines or laws of their own. */
  regions: PlaceOption[];
}

/** The countries that the dataset knows something of, by name, each with the regions that it tells apart. */
export function placeOptions(
  { helpLines, states }: Pick<EvidenceIndex, 'helpLines' | 'states'>,
  { locale }: Pick<Say, 'locale'>,
): CountryOption[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const byName = (a: PlaceOption, b: PlaceOption): number => a.name.localeCompare(b.name, locale);
  const codes = new Set(helpLines.map(({ country }) => countryPart(country)));
  return [...codes]
    .map((code) => ({
      code,
      name: names.of(code) ?? code,
      regions: [
        ...helpLines
          .filter(({ country }) => country.startsWith(`${code}-`))
          .map(({ country, name }) => ({ code: country, name })),
        ...(code === 'US' ? Object.entries(states).map(([name, state]) => ({ code: `US-${state}`, name })) : []),
      ].sort(byName),
    }))
    .sort(byName);
}

/** `US` of `US-AL`. */
export const countryPart = (code: string): string => code.split('-', 1)[0];
