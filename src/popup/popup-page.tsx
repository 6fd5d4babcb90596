import { findingNote } from '../report/finding-note.ts';
import { FOOTER, HEADINGS, PRODUCT } from '../report/footer-words.ts';
import type { FindingOrigin } from '../report/merge-reports.ts';
import type { PageView } from '../report/page-view.ts';
import type { Mark } from '../shared/reading.ts';
import { AttributionList } from '../ui/attribution-list.tsx';
import { ClaimCard } from '../ui/claim-card.tsx';
import type { CopySources } from '../ui/copy-sources.tsx';
import { HelpBlock } from '../ui/help-block.tsx';
import { LeftOutSection } from '../ui/left-out-section.tsx';
import { PageSources } from '../ui/page-sources.tsx';
import { ReadingGuide } from '../ui/reading-guide.tsx';
import { Switch } from '../ui/switch.tsx';
import { ThinnedMarks } from '../ui/thinned-marks.tsx';
import { PageContents } from './page-contents.tsx';
import { PopupLinks } from './popup-links.tsx';
import { StateMessage } from './state-message.tsx';
import { SECTION_NOTES, type StateAction } from './state-words.ts';
import type { PopupView } from './view-model.ts';

/** What a reader can do in the popup. */
export interface PopupActions {
  act(action: StateAction): Promise<void>;
  /** Scrolls the page to a passage; `false` where the page has it no more. */
  show(origin: FindingOrigin): Promise<boolean>;
  /** `false` where the browser does not allow it. */
  copy(text: string): Promise<boolean>;
  copySources: CopySources;
  setEverywhere(on: boolean): Promise<void>;
  setSite(on: boolean): Promise<void>;
  setMark(mark: Mark, on: boolean): Promise<void>;
  setCountry(code: string): Promise<void>;
  /** Marks all passages, however many there are. */
  showAllMarks(): Promise<void>;
}

interface PopupPageProps {
  /** The browser's number of the tab that it is about. */
  tabId: number;
  view: PopupView;
  /** What a claim about law says of where the reader lives; an empty text for others. */
  lawOf(claim: string): string;
  actions: PopupActions;
}

/** The whole popup. */
export function PopupPage({ tabId, view, lawOf, actions }: PopupPageProps) {
  const { page, words, notices, legend, switches, date } = view;
  return (
    <>
      <header class="top">
        <img src="/icons/32.png" alt="" width="20" height="20" />
        <span class="product">{PRODUCT}</span>
        {switches.site && <span class="site">{switches.site.name}</span>}
      </header>
      <main data-state={view.state} aria-busy={view.state === 'reading'}>
        {notices.map((notice) => (
          <p key={notice} class="notice" role="status">
            {notice}
          </p>
        ))}
        {view.thinned && <ThinnedMarks {...view.thinned} showAll={actions.showAllMarks} />}
        {words && <StateMessage words={words} act={actions.act} />}
        {page && <PageSections page={page} view={view} lawOf={lawOf} actions={actions} />}
        <ReadingGuide legend={legend} setMark={actions.setMark} />
        <section class="switches" aria-label="On or off">
          {switches.site && (
            <Switch on={switches.site.on && switches.everywhere} set={actions.setSite}>
              Check pages on {switches.site.name}
            </Switch>
          )}
          <Switch on={switches.everywhere} set={actions.setEverywhere}>
            Check pages on every site
          </Switch>
        </section>
      </main>
      <footer>
        <PopupLinks tabId={tabId} hasPage={page !== null} />
        <p>{FOOTER.date(date)}</p>
        <p>{FOOTER.requests}</p>
        <p>{FOOTER.advice}</p>
      </footer>
    </>
  );
}

function PageSections({ page, view, lawOf, actions }: Omit<PopupPageProps, 'tabId'> & { page: PageView }) {
  const { summary, help, claims, leftOut, notSaid, attributions, sources, unreadable } = page;
  return (
    <>
      <section class="summary">
        <h1>{summary.opening}</h1>
        {summary.more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      {help && <HelpBlock help={help} countries={view.countries} setCountry={actions.setCountry} />}
      <PageContents page={page} />
      {claims.length > 0 && (
        <section id="claims" class="claims">
          <h2>What this page says</h2>
          {claims.map((claim) => (
            <ClaimCard
              key={claim.claim}
              view={claim}
              law={lawOf(claim.claim)}
              noteOf={(passage) => findingNote(page, claim, passage, view.date)}
              copy={actions.copy}
              show={actions.show}
            />
          ))}
        </section>
      )}
      {leftOut.byArticle.length > 0 && (
        <LeftOutSection
          id="left-out"
          heading={HEADINGS.leftOut}
          note={SECTION_NOTES.leftOut}
          claims={leftOut.byArticle}
          copy={actions.copySources}
        />
      )}
      {leftOut.byPost.length > 0 && (
        <LeftOutSection
          id="evidence"
          heading={HEADINGS.evidence}
          note={SECTION_NOTES.evidence}
          claims={leftOut.byPost}
          copy={actions.copySources}
        />
      )}
      {notSaid.length > 0 && (
        <section id="not-said">
          <h2>{view.notSaidHeading}</h2>
          <p class="section-note">{SECTION_NOTES.notSaid}</p>
          <ul class="plain">
            {notSaid.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </section>
      )}
      {attributions.length > 0 && (
        <section id="attributions">
          <h2>{HEADINGS.attributions}</h2>
          <p class="section-note">{SECTION_NOTES.attributions}</p>
          <AttributionList attributions={attributions} />
        </section>
      )}
      {sources.length + unreadable.length > 0 && (
        <section id="page-sources">
          <h2>{HEADINGS.sources}</h2>
          <PageSources sources={sources} unreadable={unreadable} />
        </section>
      )}
    </>
  );
}
