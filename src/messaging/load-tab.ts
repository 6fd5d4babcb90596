import type { Browser } from '../platform/browser.ts';
import { readSettings } from '../platform/settings.ts';
import { siteOf } from '../platform/site-of.ts';
import type { StoredSettings } from '../shared/settings.ts';
import type { PageCalls } from './calls.ts';
import { lookAtTab, type TabLook } from './look-at-tab.ts';
import { sender } from './send.ts';

/** What a page of the extension knows of a tab. */
export interface LoadedTab {
  /** `null` while nobody has looked yet. */
  look: TabLook | null;
  /** Address of the tab; `undefined` where we may not know it. */
  url: string | undefined;
  /** The site of the tab, as the off switch counts it; `null` where it has none or we may not know it. */
  site: string | null;
  stored: StoredSettings;
  /** The browser's language, such as `en-AU`. */
  locale: string;
}

/**
 * Asks settings and tab what there is to show, and has the sources looked for in frames where nobody has yet. Never
 * rejects: a tab that is gone is one that cannot be read.
 */
export async function loadTab(
  tabId: number,
  locale: string,
  browser: Pick<Browser, 'runtime' | 'scripting' | 'tabs' | 'permissions' | 'storage'>,
): Promise<LoadedTab> {
  const stored = await readSettings(browser);
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  let look = await lookAtTab(tabId, stored.settings, browser);
  const bare = look.kind === 'frames' ? look.frames.filter(({ report }) => report === null) : [];
  if (bare.length > 0) {
    const frameIds = bare.map(({ frameId }) => frameId);
    const opened = await sender<PageCalls>(browser)('openCitationsIn', tabId, frameIds);
    if (opened.ok) look = await lookAtTab(tabId, stored.settings, browser);
  }
  return { look, url, site: siteOf(url), stored, locale };
}

/** The tab that a page of the extension is about: `?tab=<id>` of its address, else the active one of this window. */
export async function tabInView(search: string, { tabs }: Pick<Browser, 'tabs'>): Promise<number | null> {
  const asked = new URLSearchParams(search).get('tab');
  if (asked !== null) return /^\d+$/.test(asked) ? Number(asked) : null;
  const [active] = await tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
