import type { Browser } from '../platform/browser.ts';
import { readSettings, saveSettings, watchSettings } from '../platform/settings.ts';
import { countryOf } from '../report/help-line.ts';
import { inLanguage } from '../report/in-language.ts';
import type { EvidenceIndex } from '../report/index-evidence.ts';
import { pageView } from '../report/page-view.ts';
import { placeOptions } from '../report/place-options.ts';
import type { Settings } from '../shared/settings.ts';
import { drawPage } from '../ui/draw-page.tsx';
import type { CheckInPlace } from './check-in-place.ts';
import { SAMPLE_TEXT } from './sample-text.ts';
import { WelcomePage } from './welcome-page.tsx';

/** What the page needs of the world around it. */
export interface WelcomeWorld {
  browser: Pick<Browser, 'storage'>;
  clipboard: Pick<Clipboard, 'writeText'>;
  check: CheckInPlace;
  /** Scrolls to a finding of what was checked last; `false` where there is none. */
  show(finding: number): boolean;
  root: HTMLElement;
  /** The browser's language. */
  locale: string;
  signal: AbortSignal;
}

/** Draws the first page, and keeps what the reader chooses on it. */
export async function openWelcome(english: EvidenceIndex, world: WelcomeWorld): Promise<void> {
  const { browser, clipboard, check, show, root, locale, signal } = world;
  let { settings } = await readSettings(browser);
  const { say, index } = await inLanguage(settings.language ?? locale, english);
  const { date } = index.dataset;
  const sample = {
    text: SAMPLE_TEXT,
    date,
    check: async (element: Element) =>
      pageView([await check(element)], index, settings.country ?? countryOf(locale), say),
    show: async ({ index: finding }: { index: number }) => show(finding),
    copy: (text: string) =>
      clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
  const countries = placeOptions(index, say);
  const draw = (changed: Settings): void => {
    settings = changed;
    const page = (
      <WelcomePage
        settings={settings}
        countries={countries}
        sample={sample}
        date={date}
        change={(wanted) => {
          draw({ ...settings, ...wanted });
          void saveSettings(settings, browser);
        }}
      />
    );
    drawPage(page, say, root, say('welcome_title'));
  };
  watchSettings((stored) => draw(stored.settings), browser, signal);
  draw(settings);
}
