import type { Browser } from '../platform/browser.ts';
import { isOff } from '../platform/site-of.ts';
import type { FrameState } from '../shared/frame-handle.ts';
import type { Settings } from '../shared/settings.ts';
import { readTab } from './tab-reports.ts';

/** Why a tab has nothing to show, or what its frames say. The popup has words for each. */
export type TabLook =
  /** Switched off, everywhere or on this site. */
  | { kind: 'off' }
  /** The reader has not given the extension access to this site. */
  | { kind: 'no-access' }
  /** The browser lets no extension in: its own pages, the store, some files. Or it is no page: a picture, data. */
  | { kind: 'unreadable' }
  /** Opened before the extension was installed or updated. */
  | { kind: 'unopened' }
  /** Empty where the page names no kratom. */
  | { kind: 'frames'; frames: FrameState[] };

const WEB = { origins: ['http://*/*', 'https://*/*'] };

const isWeb = (url: string): boolean => /^https?:/i.test(url);

/** The pattern of an address for a permission question; match patterns know no ports. */
const originOf = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

/** Looks at a tab as the popup has to show it. Never rejects. */
export async function lookAtTab(
  tabId: number,
  settings: Settings,
  browser: Pick<Browser, 'scripting' | 'tabs' | 'permissions'>,
): Promise<TabLook> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  if (isOff(settings, url)) return { kind: 'off' };
  const tab = await readTab(tabId, browser);
  if (tab.ok && (tab.value.opened || tab.value.frames.length > 0)) return { kind: 'frames', frames: tab.value.frames };
  if (tab.ok && tab.value.noPage) return { kind: 'unreadable' };
  if (url !== undefined && !isWeb(url)) return { kind: tab.ok ? 'unopened' : 'unreadable' };
  const asked = url === undefined ? WEB : { origins: [originOf(url)] };
  if (!(await browser.permissions.contains(asked).catch(() => false))) return { kind: 'no-access' };
  return { kind: tab.ok ? 'unopened' : 'unreadable' };
}
