import type { PageCalls } from '../messaging/calls.ts';
import { type LoadedTab, loadTab } from '../messaging/load-tab.ts';
import { onReportChanged } from '../messaging/on-report-changed.ts';
import { sender } from '../messaging/send.ts';
import { checkAgain, readShare, showAllMarks, showFinding } from '../messaging/tab-reports.ts';
import { unhide } from '../messaging/unhide.ts';
import type { Browser } from '../platform/browser.ts';
import { saveSettings, watchSettings } from '../platform/settings.ts';
import { coversSite } from '../platform/site-of.ts';
import { recallTab, rememberTab } from '../platform/tab-memory.ts';
import { inLanguage } from '../report/in-language.ts';
import type { EvidenceIndex } from '../report/index-evidence.ts';
import { localDay } from '../shared/local-day.ts';
import { parseSettings, type Settings } from '../shared/settings.ts';
import { drawPage } from '../ui/draw-page.tsx';
import { preload } from '../ui/lazy.tsx';
import type { Say } from '../words/say.ts';
import type { ClaimDetails } from './claim-details.ts';
import { loadChooser } from './claims-panel.tsx';
import { memoryOf, type PopupMemory } from './popup-memory.ts';
import { type PopupActions, PopupPage, type PopupPageProps } from './popup-page.tsx';
import type { StateAction } from './state-words.ts';
import { popupView } from './view-model.ts';

/** What a session needs of the world around it. */
export interface PopupWorld {
  browser: Browser;
  clipboard: Pick<Clipboard, 'writeText'>;
  /** Where to draw. */
  root: HTMLElement;
  /** The browser's language. */
  locale: string;
  /** The texts of the interface, until the settings are known. */
  say: Say;
  /** Ends the session. */
  signal: AbortSignal;
}

/** The popup of one tab: draws it, redraws it when report or settings change, and does what the reader asks. */
export async function openPopup(tabId: number, english: EvidenceIndex, world: PopupWorld): Promise<void> {
  const { browser, clipboard, root, locale, signal } = world;
  const send = sender<PageCalls>(browser);
  let tab: LoadedTab = { look: null, url: undefined, site: null, stored: parseSettings(undefined), locale };
  /** How the popup of the document at `address` was left; `null` before anybody knows. */
  let left: { address: string; memory: PopupMemory } | null = null;
  let details: ClaimDetails | null = null;
  let loads = 0;
  let damaged = false;
  let failed = false;
  let { say } = world;
  let index = english;

  const draw = (): void => {
    const view = popupView({ ...tab, stored: { ...tab.stored, damaged } }, index, say);
    if (failed) view.notices.push('popup_failed');
    const show: PopupActions['show'] = async ({ report, index: finding }) => {
      const shown = await showFinding(tabId, view.frameIds[report], finding, browser);
      return shown.ok && shown.value;
    };
    const unhidePassage: PopupActions['unhide'] = ({ report, index: finding }) =>
      unhide(tabId, view.frameIds[report], finding, browser);
    const openSignals: PopupActions['openSignals'] = async (report) => {
      const { tabSignals } = await import('../messaging/tab-signals.ts');
      return tabSignals(tabId, view.frameIds[report], browser);
    };
    const page: PopupPageProps = {
      tabId,
      view,
      details,
      actions: { ...actions, show, unhide: unhidePassage, openSignals },
      memory: left?.memory ?? memoryOf(undefined),
    };
    drawPage(<PopupPage {...page} />, say, root);
  };

  const refresh = async (): Promise<void> => {
    const load = ++loads;
    const loaded = await loadTab(tabId, locale, browser);
    const address = addressOf(loaded);
    if (left?.address !== address) {
      const recalled = memoryOf(await recallTab(tabId, address, browser));
      if (load === loads) left = { address, memory: recalled };
    }
    const { language, country } = loaded.stored.settings;
    const words = await inLanguage(language ?? locale, english);
    const [{ claimDetails }] = await Promise.all([import('./claim-details.ts'), preload(loadChooser)]);
    if (load !== loads || signal.aborted) return;
    tab = loaded;
    ({ say, index } = words);
    details = claimDetails(index, { place: country, today: localDay(new Date()) }, say);
    if (tab.stored.damaged && !damaged) {
      damaged = true;
      await saveSettings(tab.stored.settings, browser).catch(() => undefined);
    }
    draw();
  };

  const change = async (changed: Partial<Settings>): Promise<void> => {
    await saveSettings({ ...tab.stored.settings, ...changed }, browser);
    await refresh();
  };

  const openEngine = async (): Promise<void> => {
    failed = !(await send('openEngineIn', tabId)).ok;
    await refresh();
  };

  /** Turned on, a page is read at once: its gate has asked long ago and does not ask again. */
  const turn = async (changed: Partial<Settings>, on: boolean): Promise<void> => {
    await change(changed);
    // Looked at anew: the change may have led to a later refresh, which is then still under way.
    const { look } = await loadTab(tabId, locale, browser);
    if (on && (look?.kind === 'unopened' || (look?.kind === 'frames' && look.frames.length === 0))) await openEngine();
  };

  const setSite = (on: boolean): Promise<void> => {
    const { site } = tab;
    if (site === null) return Promise.resolve();
    const others = tab.stored.settings.offSites.filter((entry) => !coversSite(entry, site));
    const offSites = on ? others : [...tab.stored.settings.offSites, site];
    return turn(on ? { offSites, enabled: true } : { offSites }, on);
  };

  const does: Record<StateAction, () => Promise<void>> = {
    allow: async () => {
      if (await browser.permissions.request({ origins: originsOf(tab.url) })) await openEngine();
    },
    check_once: openEngine,
    check_now: openEngine,
    check_anyway: async () => {
      await checkAgain(tabId, browser);
      await refresh();
    },
    turn_on_site: () => setSite(true),
    turn_on: () => turn({ enabled: true }, true),
  };

  const actions: Omit<PopupActions, 'show' | 'unhide' | 'openSignals'> = {
    act: (action) => does[action](),
    share: () => readShare(tabId, browser),
    copy: (text) =>
      clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    async copySources(sources, format) {
      const { copySources: textOf } = await import('../report/copy-sources.ts');
      const { citationFormats } = await import('../generated/citation-formats.ts');
      return actions.copy(textOf(sources, format, citationFormats()));
    },
    setEverywhere: (enabled) => turn({ enabled }, enabled),
    setSite,
    setMark: (mark, on) => change({ marks: { ...tab.stored.settings.marks, [mark]: on } }),
    setCountry: (country) => change({ country }),
    showAllMarks: async () => {
      await showAllMarks(tabId, browser);
      await refresh();
    },
    setRole: (role) => change({ role }),
    remember(memory) {
      if (left === null) return;
      left = { ...left, memory };
      void rememberTab(tabId, left, browser);
    },
  };

  onReportChanged(tabId, refresh, browser, signal);
  watchSettings(refresh, browser, signal);
  draw();
  await refresh();
}

/** The address of the document in a tab, also where the browser does not tell it us. */
function addressOf({ url, look }: LoadedTab): string {
  return url ?? (look?.kind === 'frames' ? look.frames[0]?.report?.url : undefined) ?? '';
}

/** Which access to ask for: the site of the tab, or all where the browser does not tell which site it is. */
function originsOf(url: string | undefined): string[] {
  return url === undefined ? ['http://*/*', 'https://*/*'] : [`*://${new URL(url).hostname}/*`];
}
