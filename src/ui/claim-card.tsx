import { useState } from 'preact/hooks';
import type { ClaimView } from '../report/claim-view.ts';
import { HEADINGS } from '../report/footer-words.ts';
import type { FindingOrigin } from '../report/merge-reports.ts';
import type { SourceGroup } from '../report/source-view.ts';
import { Chip, markClass } from './chip.tsx';
import { CopyFinding } from './copy-finding.tsx';
import { EvidencePicture } from './evidence-picture.tsx';
import { PassageStepper } from './passage-stepper.tsx';
import { SourceGroups } from './source-list.tsx';

export interface ClaimCardProps {
  view: ClaimView;
  /** What holds where the reader lives, for claims about the law of places. */
  law?: string;
  /** The note of one passage, for "Copy this finding". */
  noteOf(passage: ClaimView['passages'][number]): string;
  copy(text: string): Promise<boolean>;
  /** Scrolls the page to a passage; `false` where the page has it no more. */
  show(origin: FindingOrigin): Promise<boolean>;
}

/** What the page says about one claim, how that reads, and what is known: in the order that readings.md sets. */
export function ClaimCard({ view, law, noteOf, copy, show }: ClaimCardProps) {
  const [at, setAt] = useState(0);
  const [gone, setGone] = useState(false);
  const passage = view.passages[Math.min(at, view.passages.length - 1)];
  const { lead, says, quote, context, chip, sentence, mark, danger, carriedBy, origin } = passage;
  const showHere = async () => setGone(!(await show(origin)));
  const step = async (to: number) => {
    setAt(to);
    setGone(!(await show(view.passages[to].origin)));
  };
  return (
    <article class={`card ${markClass(mark, danger)}`} data-claim={view.claim}>
      <h3>
        {/* For the mouse only: the quote below does the same for the keyboard. */}
        <button type="button" class="says" tabIndex={-1} onClick={showHere}>
          <span class="lead">{lead}:</span> {says}
        </button>
      </h3>
      <button type="button" class="quote" title="Show it on the page" onClick={showHere}>
        {context && <span class="context">{context} … </span>}
        <q class="page-words">{quote}</q>
      </button>
      {gone && (
        <p class="status" role="status">
          The page does not show this passage any more.
        </p>
      )}
      {view.passages.length > 1 && <PassageStepper count={view.passages.length} at={at} onStep={step} />}
      <p class="reading">
        <Chip mark={mark} danger={danger} word={chip} /> {sentence}
      </p>
      {carriedBy && (
        <p class="carried-by">
          {HEADINGS.carriedBy}: {carriedBy}
        </p>
      )}
      <details class="known" open={view.pressing}>
        <summary>
          <h4>{HEADINGS.known}</h4>
        </summary>
        {law && <p class="law-here">{law}</p>}
        <p>{view.known}</p>
        <p class="how-sure">{view.howSure}</p>
        {view.help && <p class="help-line">{view.help}</p>}
        {view.remember && (
          <p>
            <strong>{HEADINGS.remember}:</strong> {view.remember}
          </p>
        )}
        <EvidencePicture rows={view.picture} />
        <details class="evidence">
          <summary>Sources: {countOf(passage.sources)}</summary>
          <SourceGroups groups={passage.sources} level={5} />
        </details>
        {view.leftOut.length > 0 && <p class="not-cited">Not cited on this page: {view.leftOut.join('; ')}.</p>}
        <div class="card-actions">
          <button type="button" class="quiet" onClick={showHere}>
            Show on the page
          </button>
          <CopyFinding note={() => noteOf(passage)} copy={copy} />
        </div>
      </details>
    </article>
  );
}

/** "2 say otherwise, 1 limits it". */
function countOf(groups: readonly SourceGroup[]): string {
  return groups.map(({ stand, sources: { length } }) => `${length} ${VERBS[stand][length === 1 ? 0 : 1]}`).join(', ');
}

const VERBS: Record<SourceGroup['stand'], [string, string]> = {
  otherwise: ['says otherwise', 'say otherwise'],
  limits: ['limits it', 'limit it'],
  backs: ['backs it', 'back it'],
  background: ['gives background', 'give background'],
};
