import type { TabSignals } from '../messaging/tab-signals.ts';
import type { FindingOrigin } from '../report/merge-reports.ts';
import type { Mark } from '../shared/reading.ts';
import type { Role } from '../shared/settings.ts';
import type { CopySources } from '../ui/copy-sources.tsx';
import { Lazy } from '../ui/lazy.tsx';
import { useSay } from '../ui/say-context.tsx';
import type { ClaimDetails } from './claim-details.ts';
import { PageBody } from './page-body.tsx';
import { PopupHeader } from './popup-header.tsx';
import type { PopupMemory } from './popup-memory.ts';
import { StateMessage } from './state-message.tsx';
import type { StateAction } from './state-words.ts';
import type { PopupView } from './view-model.ts';

const loadFooter = () => import('./popup-footer.tsx');
const loadProgress = () => import('../ui/reading-progress.tsx');
const loadSettings = () => import('./popup-settings.tsx');

/** What a reader can do in the popup. */
export interface PopupActions {
  act(action: StateAction): Promise<void>;
  /** How much of a page has been read, of 1; `null` where none is being read. */
  share(): Promise<number | null>;
  /** Scrolls the page to a passage; `false` where the page has it no more. */
  show(origin: FindingOrigin): Promise<boolean>;
  /** `false` where the browser does not allow it. */
  copy(text: string): Promise<boolean>;
  copySources: CopySources;
  /** What can be done on the page with the signals of one of its reports. */
  openSignals(report: number): Promise<TabSignals>;
  setEverywhere(on: boolean): Promise<void>;
  setSite(on: boolean): Promise<void>;
  setMark(mark: Mark, on: boolean): Promise<void>;
  setCountry(code: string): Promise<void>;
  /** Brings back a passage that the reader has hidden. */
  unhide(origin: FindingOrigin): Promise<void>;
  /** Marks all passages, however many there are. */
  showAllMarks(): Promise<void>;
  setRole(role: Role): Promise<void>;
  /** Keeps how the popup was left, until its tab is closed or goes elsewhere. */
  remember(memory: PopupMemory): void;
}

export interface PopupPageProps {
  /** The browser's number of the tab that it is about. */
  tabId: number;
  view: PopupView;
  /** `null` while there is no page to tell about. */
  details: ClaimDetails | null;
  actions: PopupActions;
  /** How the popup of this page was left. */
  memory: PopupMemory;
}

/** The whole popup. */
export function PopupPage({ tabId, view, details, actions, memory }: PopupPageProps) {
  const say = useSay();
  const { page, words, notices, switches, date } = view;
  return (
    <>
      <PopupHeader switches={switches} tabId={tabId} setSite={actions.setSite} setEverywhere={actions.setEverywhere} />
      <main data-state={view.state} aria-busy={view.isReading}>
        {notices.map((notice) => (
          <p key={notice} class="notice" role="status">
            {say(notice)}
          </p>
        ))}
        {words && <StateMessage words={words} act={actions.act} />}
        {view.isReading && (
          <Lazy load={loadProgress}>{({ ReadingProgress }) => <ReadingProgress share={actions.share} />}</Lazy>
        )}
        {page && details ? (
          <PageBody key={page.url} page={page} view={view} details={details} actions={actions} memory={memory} />
        ) : (
          <Lazy load={loadSettings}>{({ PopupSettings }) => <PopupSettings view={view} actions={actions} />}</Lazy>
        )}
      </main>
      <Lazy load={loadFooter}>
        {({ PopupFooter }) => <PopupFooter date={date} tabId={tabId} hasPage={page !== null} />}
      </Lazy>
    </>
  );
}
