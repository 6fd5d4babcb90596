import { useState } from 'preact/hooks';
import { useSay } from './say-context.tsx';

export interface CountryOption {
  /** ISO 3166 code. */
  code: string;
  name: string;
}

/** The code for "unknown region" (CLDR): no number is confirmed for it. */
export const ELSEWHERE = 'ZZ';

interface CountryPickerProps {
  /** For which country the numbers are, and when they can be called. */
  note: string;
  /** Code of the country whose numbers are shown, or `null` where there are none. */
  chosen: string | null;
  countries: readonly CountryOption[];
  setCountry(code: string): void;
}

/** Says for which country the numbers are, with "change". */
export function CountryPicker({ note, chosen, countries, setCountry }: CountryPickerProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <p class="country">
        {note}{' '}
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {say('help_change')}
        </button>
      </p>
    );
  }
  return (
    <p class="country">
      <label>
        {say('help_country')}{' '}
        <select
          value={chosen ?? ELSEWHERE}
          onChange={({ currentTarget }) => {
            setCountry(currentTarget.value);
            setOpen(false);
          }}
        >
          {countries.map(({ code, name }) => (
            <option key={code} value={code} lang="en">
              {name}
            </option>
          ))}
          <option value={ELSEWHERE}>{say('place_elsewhere')}</option>
        </select>
      </label>
    </p>
  );
}
