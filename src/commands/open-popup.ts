import type { Page } from 'playwright-core';
import type { LaunchedChromium } from './launch-chromium.ts';

/** A page without kratom never leaves its first state, so the wait for a report must end. */
const REPORT_MS = 10_000;
const CHECKED = ['found', 'nothing-to-correct', 'not-english'].map((state) => `main[data-state="${state}"]`).join();

/** The browser's number of the tab of a page; the extension must have access to its site. */
export async function tabIdOf({ worker }: LaunchedChromium, page: Page): Promise<number> {
  const id = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  );
  if (id === undefined) throw new Error(`The extension sees no tab with ${page.url()}.`);
  return id;
}

/** Opens the popup of a page in a tab of its own, and waits for the page's report, or until it is clear that none comes. */
export async function openPopup(chromium: LaunchedChromium, page: Page): Promise<Page> {
  const popup = await chromium.context.newPage();
  await popup.goto(`${chromium.origin}/src/popup/index.html?tab=${await tabIdOf(chromium, page)}`);
  await popup.waitForSelector(CHECKED, { timeout: REPORT_MS }).catch(() => null);
  return popup;
}
