import type { Browser } from '../platform/browser.ts';
import { readSettings } from '../platform/settings.ts';
import { isOff } from '../platform/site-of.ts';
import { fail, type Result, succeed } from '../shared/result.ts';

/** What is injected: the path of the engine's script in the extension, and the style of the marks. */
export interface EngineFiles {
  script: string;
  style: string;
}

/** Where to inject: some frames of a tab, or all of them. Frames with an engine are left as they are. */
export interface EngineTarget {
  tabId: number;
  frameIds?: number[];
  allFrames?: true;
}

/** Injects engine and marks, unless everything or the tab's site is switched off. Never rejects. */
export type OpenEngine = (target: EngineTarget) => Promise<Result<void>>;

/**
 * The marks' style goes in twice. As the page's: Chromium paints a highlight's background for no other origin. As the
 * user's: in Firefox only that reaches into shadow roots.
 */
const ORIGINS = ['AUTHOR', 'USER'] as const;

export function engineOpener(
  { script, style }: EngineFiles,
  browser: Pick<Browser, 'scripting' | 'storage' | 'tabs'>,
): OpenEngine {
  return async (target) => {
    try {
      const { settings } = await readSettings(browser);
      const { url } = await browser.tabs.get(target.tabId);
      if (isOff(settings, url)) return fail('Switched off here.');
      for (const origin of ORIGINS) await browser.scripting.insertCSS({ target, css: style, origin });
      await browser.scripting.executeScript({ target, files: [script] });
      return succeed(undefined);
    } catch (error) {
      return fail(String(error));
    }
  };
}
