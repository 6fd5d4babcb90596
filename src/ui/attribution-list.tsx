import { HEADINGS } from '../report/footer-words.ts';
import type { AttributionView } from '../report/page-view.ts';
import { SourceList } from './source-list.tsx';

/** Studies that the page speaks of without naming them: its words, what we know, and works that could be meant. */
export function AttributionList({ attributions }: { attributions: readonly AttributionView[] }) {
  return (
    <ul class="attributions">
      {attributions.map(({ key, quote, note, candidates }) => (
        <li key={key} class="attribution">
          <q class="page-words">{quote}</q>
          <p>{note}</p>
          {candidates.length > 0 && (
            <details>
              <summary>
                {HEADINGS.couldBeMeant}: {candidates.map(({ short }) => short).join('; ')}
              </summary>
              <SourceList sources={candidates} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
