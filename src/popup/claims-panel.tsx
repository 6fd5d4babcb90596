import type { ClaimChoice } from '../report/choose-claims.ts';
import type { ClaimView } from '../report/claim-view.ts';
import type { PageView } from '../report/page-view.ts';
import { ClaimCard } from '../ui/claim-card.tsx';
import { Lazy } from '../ui/lazy.tsx';
import { useSay } from '../ui/say-context.tsx';
import type { ClaimDetails } from './claim-details.ts';
import type { PopupActions } from './popup-page.tsx';
import type { PopupView } from './view-model.ts';

interface ClaimsPanelProps {
  page: PageView;
  view: PopupView;
  details: ClaimDetails;
  actions: PopupActions;
  /** How many claims the page makes; of them these are shown. */
  said: number;
  shown: readonly ClaimView[];
  /** What it asks about. */
  asked: readonly ClaimView[];
  choice: ClaimChoice;
  choose(changed: Partial<ClaimChoice>): void;
  actionsFirst: boolean;
}

/** From how many cards on the browser is asked to spare itself those that are far from view. */
const LONG = 40;

/** What narrows the claims down: a file of its own, which the session has ready before there is a claim. */
export const loadChooser = () => import('../ui/claim-chooser.tsx');

/** Where the card of a claim is. */
export const cardId = (claim: string): string => `claim-${claim}`;

/** Every claim of the page with what is known of it, and below them what the page asks. */
export function ClaimsPanel(props: ClaimsPanelProps) {
  const { page, view, details, actions, said, shown, asked, choice, choose, actionsFirst } = props;
  const say = useSay();
  const card = (claim: ClaimView, id: string) => (
    <ClaimCard
      key={id}
      id={id}
      view={claim}
      law={details.lawOf(claim.claim)}
      reasonsOf={details.reasonsOf}
      noteOf={async (passage) => {
        const { findingNote } = await import('../report/finding-note.ts');
        return findingNote(page, claim, passage, view.date, say);
      }}
      copy={actions.copy}
      show={actions.show}
      actionsFirst={actionsFirst}
    />
  );
  return (
    <>
      {said > 0 && (
        <section class={shown.length > LONG ? 'claims is-long' : 'claims'}>
          <h2 id="claims" tabIndex={-1}>
            {say('popup_said')}
          </h2>
          {said > 1 && (
            <Lazy load={loadChooser}>
              {({ ClaimChooser }) => <ClaimChooser choice={choice} change={choose} shown={shown.length} all={said} />}
            </Lazy>
          )}
          {shown.length === 0 && <p class="note">{say('popup_none')}</p>}
          {shown.map((claim) => card(claim, cardId(claim.claim)))}
        </section>
      )}
      {asked.length > 0 && (
        <section id="questions" class="claims">
          <h2>{say('popup_questions')}</h2>
          {asked.map((claim) => card(claim, `question-${claim.claim}`))}
        </section>
      )}
      {said + asked.length === 0 && <p class="note">{say('popup_claims_none')}</p>}
    </>
  );
}
