import type { CorrectionView } from '../report/correction-view.ts';
import type { Correction } from '../shared/corrections.ts';
import { useSay } from '../ui/say-context.tsx';

interface CorrectionsSectionProps {
  corrections: readonly CorrectionView[];
  undo(correction: Correction): void;
}

/** The marks that the reader has called wrong: which, where and why, and each can be shown again. */
export function CorrectionsSection({ corrections, undo }: CorrectionsSectionProps) {
  const say = useSay();
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{say('options_corrections')}</h2>
      <p class="section-note">
        {say(corrections.length === 0 ? 'options_corrections_none' : 'options_corrections_note')}
      </p>
      <ul class="sites">
        {corrections.map(({ correction, says, lang, quote, where, why, date }, at) => (
          <li key={`${at} ${quote}`}>
            <div class="correction">
              <p lang={lang}>{says}</p>
              <q class="page-words" lang="en">
                {quote}
              </q>
              <p class="hint">
                {why}. {where}, {date}.
              </p>
            </div>
            <button
              type="button"
              class="quiet"
              aria-label={say('options_corrections_undo_named', { quote })}
              onClick={() => undo(correction)}
            >
              {say('options_corrections_undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
