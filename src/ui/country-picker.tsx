import { useState } from 'preact/hooks';

export interface CountryOption {
  /** ISO 3166 code. */
  code: string;
  name: string;
}

/** The code for "unknown region" (CLDR): no number is confirmed for it. */
export const ELSEWHERE = 'ZZ';

interface CountryPickerProps {
  /** What the numbers are for. */
  place: string;
  hours: string | null;
  /** Code of the country whose numbers are shown, or `null` where there are none. */
  chosen: string | null;
  countries: readonly CountryOption[];
  setCountry(code: string): void;
}

/** Says for which country the numbers are, with "change". */
export function CountryPicker({ place, hours, chosen, countries, setCountry }: CountryPickerProps) {
  const [open, setOpen] = useState(false);
  const note = hours ? `${place}. ${hours}.` : `${place}.`;
  if (!open) {
    return (
      <p class="country">
        {note}{' '}
        <button type="button" class="link" onClick={() => setOpen(true)}>
          Change
        </button>
      </p>
    );
  }
  return (
    <p class="country">
      <label>
        I am in{' '}
        <select
          value={chosen ?? ELSEWHERE}
          onChange={({ currentTarget }) => {
            setCountry(currentTarget.value);
            setOpen(false);
          }}
        >
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value={ELSEWHERE}>another country</option>
        </select>
      </label>
    </p>
  );
}
