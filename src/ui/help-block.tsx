import { HEADINGS } from '../report/footer-words.ts';
import type { HelpView } from '../report/page-view.ts';
import { type CountryOption, CountryPicker } from './country-picker.tsx';

interface HelpBlockProps {
  help: HelpView;
  countries: readonly CountryOption[];
  setCountry(code: string): void;
}

/** One calm block with whom to turn to, and for which country its numbers are. */
export function HelpBlock({ help: { sentences, line, dependsOnCountry }, countries, setCountry }: HelpBlockProps) {
  const numbers = [line?.emergency, line?.poisonCentre].filter((number): number is string => Boolean(number));
  return (
    <section class="help" aria-label={HEADINGS.help}>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Linked text={sentence} numbers={numbers} />
        </p>
      ))}
      {dependsOnCountry && (
        <CountryPicker
          place={line ? `Numbers for ${line.name}` : 'No numbers confirmed for your country'}
          hours={line?.poisonCentre && line.hours ? `Poison centre: ${line.hours}` : null}
          chosen={line?.country ?? null}
          countries={countries}
          setCountry={setCountry}
        />
      )}
    </section>
  );
}

/** A sentence whose telephone numbers can be dialled. */
function Linked({ text, numbers }: { text: string; numbers: readonly string[] }) {
  const number = numbers.find((each) => text.includes(each));
  if (number === undefined) return <>{text}</>;
  const at = text.indexOf(number);
  return (
    <>
      {text.slice(0, at)}
      <a class="number" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
        {number}
      </a>
      {text.slice(at + number.length)}
    </>
  );
}
