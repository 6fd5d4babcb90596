import type { HelpView } from '../report/page-view.ts';
import type { CountryOption } from './country-picker.tsx';
import { Fold } from './fold.tsx';
import { Lazy } from './lazy.tsx';
import { useSay } from './say-context.tsx';

const loadNumbersOf = () => import('./numbers-of.tsx');

interface HelpBlockProps {
  help: HelpView;
  /** Nothing on the page could be dangerous: its first sentence will do, the rest can be unfolded. */
  brief?: boolean;
  countries: readonly CountryOption[];
  setCountry(code: string): void;
}

/** One calm block with whom to turn to, and for which country its numbers are. */
export function HelpBlock({ help, brief = false, countries, setCountry }: HelpBlockProps) {
  const say = useSay();
  const { sentences, line, dependsOnCountry } = help;
  const numbers = [line?.emergency, line?.poisonCentre].filter((number): number is string => Boolean(number));
  const [first, ...more] = sentences.map((sentence) => (
    <p key={sentence}>
      <Linked text={sentence} numbers={numbers} />
    </p>
  ));
  const rest = (
    <>
      {more}
      {dependsOnCountry && (
        <Lazy load={loadNumbersOf}>
          {({ NumbersOf }) => <NumbersOf line={line} countries={countries} setCountry={setCountry} />}
        </Lazy>
      )}
    </>
  );
  const isShort = more.length === 0 && !dependsOnCountry;
  return (
    <section class="help" aria-label={say('report_help')}>
      {first}
      {brief && !isShort ? (
        <Fold name="help" summary={say('popup_help_more')}>
          {rest}
        </Fold>
      ) : (
        rest
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
