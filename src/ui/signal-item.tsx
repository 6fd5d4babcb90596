import type { SignalPlace, SignalView } from '../report/spam-view.ts';
import type { Span } from '../shared/finding.ts';
import { Fold } from './fold.tsx';
import { PageQuote } from './page-quote.tsx';
import { useSay } from './say-context.tsx';

interface SignalItemProps {
  signal: SignalView;
  show(at: Span): Promise<boolean>;
}

/** One signal: where it was seen, how much it says, why it matters, and why an honest page may show it too. Its words are English. */
export function SignalItem({ signal: { id, title, why, innocent, strength, places }, show }: SignalItemProps) {
  const say = useSay();
  const [first, ...others] = places;
  return (
    <li class={`signal is-${strength}`} data-signal={id}>
      <h3>
        <span lang="en">{title}</span> <span class="strength">{say(`spam_strength_${strength}`)}</span>
      </h3>
      <Place place={first} show={show} />
      {others.length > 0 && (
        <Fold name={`signals.${id}`} summary={say.count('spam_more', others.length)}>
          {others.map((place, at) => (
            <Place key={`${at} ${place.quote}`} place={place} show={show} />
          ))}
        </Fold>
      )}
      <p lang="en">{why}</p>
      <p class="innocent">
        <strong>{say('spam_innocent')}:</strong> <span lang="en">{innocent}</span>
      </p>
    </li>
  );
}

function Place({ place: { quote, at, url, measured }, show }: { place: SignalPlace; show: SignalItemProps['show'] }) {
  return (
    <div class="place">
      {quote !== '' && <PageQuote quote={quote} at={at} show={show} />}
      {measured && <p lang="en">{measured}</p>}
      {url && <p class="address">{url}</p>}
    </div>
  );
}
