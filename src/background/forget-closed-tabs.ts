import type { Browser } from '../platform/browser.ts';
import { forgetTab } from '../platform/tab-memory.ts';

/** How the popup of a tab was left is forgotten with the tab. */
export function forgetClosedTabs(browser: Pick<Browser, 'tabs' | 'storage'>): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId, browser));
}
