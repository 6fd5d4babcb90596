import { describe, expect, test } from 'vitest';
import type { SpamReport } from '../../src/shared/spam.ts';
import { type ExtensionBrowser, openPopup, type TestPage, tabIdOf } from './extension-browser.ts';

const STEP = { timeout: 10_000, interval: 50 };

/** What the script in the page says of its signals; `null` until it is there. */
function spamIn(tabId: number, own: TestPage): Promise<SpamReport | null> {
  return own.evaluate(async (id) => {
    const func = async () => {
      const engine = globalThis.kratomClaimCheck;
      return engine ? ((await globalThis.kratomClaimReport?.(engine.checked()))?.spam ?? null) : null;
    };
    const [frame] = await (globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: id }, func });
    return frame.result as SpamReport | null;
  }, tabId);
}

/** Signals that only a browser can see: what its style sheets hide. */
export function describeSpam(world: () => { browser: ExtensionBrowser; origin: string }): void {
  describe('signals of spam', () => {
    let report: SpamReport | null = null;
    const quotes = (signal: string) =>
      report?.signals.filter((each) => each.signal === signal).map(({ quote }) => quote);

    test('are looked for when the popup opens', async () => {
      const { browser, origin } = world();
      const page = await browser.open(`${origin}/hidden`);
      const tabId = await tabIdOf(browser, page);
      const popup = await openPopup(browser, page);
      const own = await browser.openOwn('src/popup/index.html?tab=0');
      await expect
        .poll(async () => {
          report = await spamIn(tabId, own);
          return report?.wordsRead ?? 0;
        }, STEP)
        .toBeGreaterThan(0);
      await own.close();
      await popup.close();
    });

    test('links that style sheets hide are told, and those in sight are not', () => {
      expect(quotes('hidden-link')?.sort()).toEqual(['clipped kratom', 'kratom far off', 'kratom folded away']);
    });

    test('text that style sheets hide is told', () => {
      expect(quotes('hidden-text')).toEqual([expect.stringContaining('nobody can see')]);
    });

    test('every address is defanged', () => {
      const addresses = report?.signals.flatMap(({ url }) => url ?? []) ?? [];
      expect(addresses.length).toBeGreaterThan(2);
      expect(addresses.filter((address) => /https?:/.test(address))).toEqual([]);
    });
  });
}
