import { useState } from 'preact/hooks';
import type { ClaimView } from '../report/claim-view.ts';
import { HEADINGS } from '../report/footer-words.ts';
import type { FindingOrigin } from '../report/merge-reports.ts';
import type { SourceGroup } from '../report/source-view.ts';
import { Chip, markClass } from './chip.tsx';
import type { ClaimReasons } from './claim-evidence.tsx';
import { CopyFinding } from './copy-finding.tsx';
import { Fold } from './fold.tsx';
import { Lazy } from './lazy.tsx';
import { PassageStepper } from './passage-stepper.tsx';
import { useSay } from './say-context.tsx';

const loadEvidence = () => import('./claim-evidence.tsx');

export interface ClaimCardProps {
  view: ClaimView;
  /** Tells it from other cards of the same claim, and is where a link to it leads. */
  id: string;
  /** What holds where the reader lives, for claims about the law of places. */
  law?: string;
  /** Where it is left out, the studies are all that tells why. */
  reasonsOf?(claim: string): ClaimReasons;
  /** The note of one passage, for "Copy this finding". */
  noteOf(passage: ClaimView['passages'][number]): string | Promise<string>;
  copy(text: string): Promise<boolean>;
  /** Scrolls the page to a passage; `false` where the page has it no more. */
  show(origin: FindingOrigin): Promise<boolean>;
  /** What can be done with a passage stands right under it: for whoever came for the passages. */
  actionsFirst?: boolean;
}

/** What the page says about one claim, how that reads, and what is known: in the order that readings.md sets. */
export function ClaimCard({ view, id, law, reasonsOf, noteOf, copy, show, actionsFirst = false }: ClaimCardProps) {
  const say = useSay();
  const [at, setAt] = useState(0);
  const [gone, setGone] = useState(false);
  const now = Math.min(at, view.passages.length - 1);
  const passage = view.passages[now];
  const { lead, says, quote, context, chip, sentence, mark, danger, carriedBy, origin } = passage;
  const showHere = async () => setGone(!(await show(origin)));
  const step = async (to: number) => {
    setAt(to);
    setGone(!(await show(view.passages[to].origin)));
  };
  const actions = (
    <div class="card-actions">
      <button type="button" class="quiet" onClick={showHere}>
        Show on the page
      </button>
      <CopyFinding note={() => noteOf(passage)} copy={copy} />
    </div>
  );
  return (
    <article id={id} class={`card ${markClass(mark, danger)}`} data-claim={view.claim} tabIndex={-1}>
      <h3>
        <span class="lead">{lead}:</span> {says}
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
      {view.passages.length > 1 && <PassageStepper count={view.passages.length} at={now} onStep={step} />}
      {actionsFirst && actions}
      <p class="reading">
        <Chip mark={mark} danger={danger} word={chip} /> {sentence}
      </p>
      {carriedBy && (
        <p class="carried-by">
          {HEADINGS.carriedBy}: {carriedBy}
        </p>
      )}
      <Fold name={`${id}.known`} class="known" open={view.pressing} summary={<h4>{HEADINGS.known}</h4>}>
        {law && <p class="law-here">{law}</p>}
        <p>{view.known}</p>
        <p class="how-sure">{view.howSure}</p>
        {view.help && <p class="help-line">{view.help}</p>}
        {view.remember && (
          <p>
            <strong>{HEADINGS.remember}:</strong> {view.remember}
          </p>
        )}
        <div class="folds">
          <Fold name={`${id}.why`} class="why" summary={say('library_why')}>
            {() => (
              <Lazy load={loadEvidence}>
                {({ WhyCertain }) => <WhyCertain reasons={reasonsOf?.(view.claim)} picture={view.picture} />}
              </Lazy>
            )}
          </Fold>
          <Fold name={`${id}.sources`} class="evidence" summary={`Sources: ${countOf(passage.sources)}`}>
            {() => (
              <Lazy load={loadEvidence}>
                {({ ClaimSources }) => <ClaimSources groups={passage.sources} leftOut={view.leftOut} />}
              </Lazy>
            )}
          </Fold>
        </div>
      </Fold>
      {!actionsFirst && actions}
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
