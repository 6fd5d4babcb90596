import type { HelpView } from '../report/page-view.ts';
import type { Say } from '../words/say.ts';
import { type CountryOption, CountryPicker } from './country-picker.tsx';
import { useSay } from './say-context.tsx';

interface NumbersOfProps {
  line: HelpView['line'];
  countries: readonly CountryOption[];
  setCountry(code: string): void;
}

/** For which country the numbers of the help are, and a way to change it. */
export function NumbersOf({ line, countries, setCountry }: NumbersOfProps) {
  const say = useSay();
  return (
    <CountryPicker
      note={numbersNote(line, say)}
      chosen={line?.country ?? null}
      countries={countries}
      setCountry={setCountry}
    />
  );
}

function numbersNote(line: HelpView['line'], say: Say): string {
  if (line === null) return say('help_no_numbers');
  const numbers = say('help_numbers', { country: line.name });
  return line.poisonCentre && line.hours ? `${numbers} ${say('help_hours', { hours: line.hours })}` : numbers;
}
