import type { Page } from 'playwright-core';
import { mergeReports } from '../report/merge-reports.ts';
import type { PageReport } from '../shared/page-report.ts';
import type { LaunchedChromium } from './launch-chromium.ts';
import { tabIdOf } from './open-popup.ts';

/** What the extension found in all frames of a page, as one report; `null` where its engine was not injected. */
export async function readTabReport(chromium: LaunchedChromium, page: Page): Promise<PageReport | null> {
  const tabId = await tabIdOf(chromium, page);
  const reports = await chromium.worker.evaluate(async (tabId) => {
    const target = { tabId, allFrames: true };
    await chrome.scripting.executeScript({ target, files: ['src/content/citations.iife.js'] });
    const func = async () => {
      const engine = globalThis.kratomClaimCheck;
      return engine ? ((await globalThis.kratomClaimReport?.(engine.checked())) ?? null) : null;
    };
    const frames = await chrome.scripting.executeScript({ target, func });
    return frames.map(({ result }) => result as PageReport | null);
  }, tabId);
  const found = reports.filter((report) => report !== null);
  return found.length === 0 ? null : mergeReports(found).report;
}
