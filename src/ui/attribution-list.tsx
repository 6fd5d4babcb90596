import type { AttributionView } from '../report/page-view.ts';
import { useSay } from './say-context.tsx';
import { SourceList } from './source-list.tsx';

/** Studies that the page speaks of without naming them: its words, what we know, and works that could be meant. */
export function AttributionList({ attributions }: { attributions: readonly AttributionView[] }) {
  const say = useSay();
  return (
    <ul class="attributions">
      {attributions.map(({ key, quote, note, lang, candidates }) => (
        <li key={key} class="attribution">
          <q class="page-words" lang="en">
            {quote}
          </q>
          <p lang={lang}>{note}</p>
          {candidates.length > 0 && (
            <details>
              <summary>
                {say('report_could_be_meant')}:{' '}
                {say.list(
                  candidates.map(({ short }) => short),
                  'unit',
                )}
              </summary>
              <SourceList sources={candidates} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
