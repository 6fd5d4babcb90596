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
 * The marks' style goes in twice. As the page's: Chromium paints a highlight's background for no other origin. As the
 * user's: in Firefox only that reaches into shadow roots.
 */
const ORIGINS = ['AUTHOR', 'USER'] as const;

/** Injects engine and marks, unless everything or the tab's site is switched off. */
export async function openEngine(
  target: EngineTarget,
  browser: Pick<Browser, 'scripting' | 'storage' | 'tabs'>,
): Promise<Result<void>> {
  const { settings } = await readSettings(browser);
  const { url } = await browser.tabs.get(target.tabId);
  if (isOff(settings, url)) return fail('Switched off here.');
  for (const origin of ORIGINS) await browser.scripting.insertCSS({ target, css: marks, origin });
  await browser.scripting.executeScript({ target, files: [engine] });
  return succeed(undefined);
}
