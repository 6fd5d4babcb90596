import type { ClaimView } from '../report/claim-view.ts';
import { Chip, markClass } from './chip.tsx';
import { useSay } from './say-context.tsx';

interface WorstClaimsProps {
  claims: readonly ClaimView[];
  /** How many claims there are in all. */
  all: number;
  /** Goes to everything about one of them. */
  open(claim: string): void;
  showAll(): void;
}

/** What to look at first, as short cards; each leads to the whole one. */
export function WorstClaims({ claims, all, open, showAll }: WorstClaimsProps) {
  const say = useSay();
  return (
    <section class="worst">
      <h2>{say('popup_worst')}</h2>
      <ol>
        {claims.map(({ claim, lang, passages: [{ lead, says, quote, mark, danger, chip }] }) => (
          <li key={claim} class={markClass(mark, danger)}>
            <button type="button" onClick={() => open(claim)}>
              <span class="short-says">
                <span class="lead">{lead}:</span> <span lang={lang}>{says}</span>
              </span>
              <span class="short-quote" lang="en">
                <q class="page-words">{quote}</q>
              </span>
              <Chip mark={mark} danger={danger} word={chip} />
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="quiet" onClick={showAll}>
        {say.count('popup_show_all', all)}
      </button>
    </section>
  );
}
