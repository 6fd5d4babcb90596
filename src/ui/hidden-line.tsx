import type { HiddenPassage } from '../report/hidden-passages.ts';
import type { FindingOrigin } from '../report/merge-reports.ts';
import { useSay } from './say-context.tsx';

interface HiddenLineProps {
  hidden: readonly HiddenPassage[];
  /** Takes the correction back. */
  unhide(origin: FindingOrigin): void;
}

/** "2 hidden by you", with the list of them and a way back for each. */
export function HiddenLine({ hidden, unhide }: HiddenLineProps) {
  const say = useSay();
  return (
    <details class="page-line hidden-line">
      <summary>{say.count('hidden_line', hidden.length)}</summary>
      <ul class="plain">
        {hidden.map(({ origin, lead, says, lang, quote, danger }) => (
          <li key={`${origin.report}.${origin.index}`}>
            {lead}: <span lang={lang}>{says}</span>{' '}
            <q class="page-words" lang="en">
              {quote}
            </q>{' '}
            {danger && <strong>{say('hidden_danger')}. </strong>}
            <button type="button" class="link" onClick={() => unhide(origin)}>
              {say('hidden_show')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
