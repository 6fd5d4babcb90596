import { type CountryOption, countryPart } from '../report/place-options.ts';
import { ELSEWHERE } from './country-picker.tsx';
import { useSay } from './say-context.tsx';

interface PlacePickerProps {
  /** ISO 3166 code of country or region, or `null` where the reader has not said. */
  place: string | null;
  countries: readonly CountryOption[];
  set(place: string | null): void;
}

/** "Where I live": a country, and its region where that makes a difference. Both may be left open. */
export function PlacePicker({ place, countries, set }: PlacePickerProps) {
  const say = useSay();
  const code = place === null ? '' : countryPart(place);
  const country = countries.find((each) => each.code === code);
  return (
    <div class="fields">
      <p class="field">
        <label for="place-country">{say('place_country')}</label>
        <select
          id="place-country"
          autocomplete="country"
          value={code}
          onChange={({ currentTarget: { value } }) => set(value === '' ? null : value)}
        >
          <option value="">{say('place_unsaid')}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value={ELSEWHERE}>{say('place_elsewhere')}</option>
        </select>
      </p>
      {country && country.regions.length > 0 && (
        <p class="field">
          <label for="place-region">{say('place_region')}</label>
          <select id="place-region" value={place ?? ''} onChange={({ currentTarget: { value } }) => set(value)}>
            <option value={country.code}>{say('place_unsaid')}</option>
            {country.regions.map(({ code, name }) => (
              <option key={code} value={code} lang="en">
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
    </div>
  );
}
