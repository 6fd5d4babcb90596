/// <reference types="@crxjs/vite-plugin/client" />
import engine from '../content/engine.iife.ts?script';
import marks from '../content/highlights.css?inline';
import type { Browser } from '../platform/browser.ts';
import { readSettings } from '../platform/settings.ts';
import { isOff } from '../platform/site-of.ts';
import { fail, type Result, succeed } from '../shared/result.ts';

/** Where to inject: some frames of a tab, or all of them. Frames with an engine are left as they are. */
export interface EngineTarget {
  tabId: number;
  frameIds?: number[];
  allFrames?: true;
}

/**
 * Injects engine and marks, unless everything or the tab's site is switched off. The marks' style goes in as the user's
 * and not as the page's: so it reaches into shadow roots in Firefox as well.
 */
export async function openEngine(
  target: EngineTarget,
  browser: Pick<Browser, 'scripting' | 'storage' | 'tabs'>,
): Promise<Result<void>> {
  const { settings } = await readSettings(browser);
  const { url } = await browser.tabs.get(target.tabId);
  if (isOff(settings, url)) return fail('Switched off here.');
  await browser.scripting.insertCSS({ target, css: marks, origin: 'USER' });
  await browser.scripting.executeScript({ target, files: [engine] });
  return succeed(undefined);
}
