import type { Browser } from '../platform/browser.ts';
import { fail, type Result, succeed } from '../shared/result.ts';

/** Injects the script that looks for sources into frames of a tab. Never rejects. */
export type OpenCitations = (tabId: number, frameIds: number[]) => Promise<Result<void>>;

/** `script`: its path in the extension. */
export function citationsOpener(script: string, browser: Pick<Browser, 'scripting'>): OpenCitations {
  return async (tabId, frameIds) => {
    try {
      await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [script] });
      return succeed(undefined);
    } catch (error) {
      return fail(String(error));
    }
  };
}
