import { TOP_FRAME } from '../messaging/tab-cards.ts';
import type { Browser } from '../platform/browser.ts';
import { readSettings } from '../platform/settings.ts';
import { isOff } from '../platform/site-of.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import type { Settings } from '../shared/settings.ts';
import { insertMarkStyle, type MarkStyles, markStyle } from './mark-style.ts';

/** What is injected: the path of the engine's script in the extension, and the styles of the marks. */
export interface EngineFiles {
  script: string;
  styles: MarkStyles;
}

/** Where to inject: some frames of a tab, or all of them. Frames with an engine are left as they are. */
export interface EngineTarget {
  tabId: number;
  frameIds?: number[];
  allFrames?: true;
}

/** Injects engine and marks, unless everything or the tab's site is switched off. Never rejects. */
export type OpenEngine = (target: EngineTarget) => Promise<Result<void>>;

/** The frames of a target that may be read: the top frame only, where the reader wants it so. `null`: none. */
function allowedFrames(target: EngineTarget, { frames }: Settings): EngineTarget | null {
  if (frames) return target;
  return target.allFrames || target.frameIds?.includes(TOP_FRAME)
    ? { tabId: target.tabId, frameIds: [TOP_FRAME] }
    : null;
}

export function engineOpener(
  { script, styles }: EngineFiles,
  browser: Pick<Browser, 'scripting' | 'storage' | 'tabs'>,
): OpenEngine {
  return async (target) => {
    try {
      const { settings } = await readSettings(browser);
      const { url } = await browser.tabs.get(target.tabId);
      if (isOff(settings, url)) return fail('Switched off here.');
      const allowed = allowedFrames(target, settings);
      if (allowed === null) return fail('Switched off in frames.');
      await insertMarkStyle(markStyle(styles, settings), allowed, browser);
      await browser.scripting.executeScript({ target: allowed, files: [script] });
      return succeed(undefined);
    } catch (error) {
      return fail(String(error));
    }
  };
}
