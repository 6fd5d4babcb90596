import { loadTab } from '../messaging/load-tab.ts';
import { onReportChanged } from '../messaging/on-report-changed.ts';
import type { Browser } from '../platform/browser.ts';
import { handout } from '../report/handout.ts';
import { countryOf } from '../report/help-line.ts';
import { inLanguage } from '../report/in-language.ts';
import type { EvidenceIndex } from '../report/index-evidence.ts';
import { drawPage } from '../ui/draw-page.tsx';
import { HandoutPage, type HandoutPageProps } from './handout-page.tsx';

/** What the page needs of the world around it. */
export interface HandoutWorld {
  browser: Pick<Browser, 'runtime' | 'scripting' | 'tabs' | 'permissions' | 'storage'>;
  root: HTMLElement;
  /** The browser's language. */
  locale: string;
  /** `YYYY-MM-DD` */
  today: string;
  print(): void;
  signal: AbortSignal;
}

/** Makes the sheet of one tab (`null`: of none that there is), and makes it anew while the tab is still being read. */
export async function openHandout(tabId: number | null, english: EvidenceIndex, world: HandoutWorld): Promise<void> {
  const { browser, root, locale, today, print, signal } = world;
  const refresh = async (): Promise<void> => {
    const tab = tabId === null ? null : await loadTab(tabId, locale, browser);
    const settings = tab?.stored.settings;
    const { say, index } = await inLanguage(settings?.language ?? locale, english);
    const frames = tab?.look?.kind === 'frames' ? tab.look.frames : null;
    const reports = frames?.flatMap(({ report }) => report ?? []) ?? [];
    const isReading = frames?.some(({ phase }) => phase === 'reading') ?? false;
    const sheet: HandoutPageProps['sheet'] =
      reports.length > 0
        ? handout(reports, index, settings?.country ?? countryOf(locale), say)
        : isReading
          ? 'reading'
          : 'unreadable';
    if (signal.aborted) return;
    const page = <HandoutPage sheet={sheet} today={today} date={index.dataset.date} print={print} />;
    drawPage(page, say, root, say('handout_heading'));
  };
  if (tabId !== null) onReportChanged(tabId, () => void refresh(), browser, signal);
  await refresh();
}
