import { useState } from 'preact/hooks';
import type { ClaimView } from '../report/claim-view.ts';
import type { FindingOrigin } from '../report/merge-reports.ts';
import type { SourceGroup } from '../report/source-view.ts';
import type { Say } from '../words/say.ts';
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
        {say('claim_show')}
      </button>
      <CopyFinding note={() => noteOf(passage)} copy={copy} />
    </div>
  );
  return (
    <article id={id} class={`card ${markClass(mark, danger)}`} data-claim={view.claim} tabIndex={-1}>
      <h3>
        <span class="lead">{lead}:</span> <span lang={view.lang}>{says}</span>
      </h3>
      <button type="button" class="quote" title={say('claim_show')} onClick={showHere}>
        <span lang="en">
          {context && <span class="context">{context} … </span>}
          <q class="page-words">{quote}</q>
        </span>
      </button>
      {gone && (
        <p class="status" role="status">
          {say('claim_gone')}
        </p>
      )}
      {view.passages.length > 1 && <PassageStepper count={view.passages.length} at={now} onStep={step} />}
      {actionsFirst && actions}
      <p class="reading">
        <Chip mark={mark} danger={danger} word={chip} /> {sentence}
      </p>
      {carriedBy && (
        <p class="carried-by">
          {say('card_carried_by')}: {carriedBy}
        </p>
      )}
      <Fold name={`${id}.known`} class="known" open={view.pressing} summary={<h4>{say('card_known')}</h4>}>
        {law && <p class="law-here">{law}</p>}
        <p lang={view.lang}>{view.known}</p>
        <p class="how-sure" lang={view.lang}>
          {view.howSure}
        </p>
        {view.help && <p class="help-line">{view.help}</p>}
        {view.remember && (
          <p>
            <strong>{say('card_remember')}:</strong> <span lang={view.lang}>{view.remember}</span>
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
          <Fold
            name={`${id}.sources`}
            class="evidence"
            summary={say('claim_sources', { counts: countsOf(passage.sources, say) })}
          >
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
function countsOf(groups: readonly SourceGroup[], say: Say): string {
  const counts = groups.map(({ stand, sources }) => say.count(`claim_stand_${stand}`, sources.length));
  return say.list(counts, 'unit');
}
