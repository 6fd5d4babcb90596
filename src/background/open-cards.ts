import { frameStandings } from '../messaging/tab-cards.ts';
import type { Browser } from '../platform/browser.ts';
import { fail, type Result, succeed } from '../shared/result.ts';

/** Injects the card into every frame of a tab that has findings and no card yet. Never rejects. */
export type OpenCards = (tabId: number) => Promise<Result<void>>;

/** `script`: its path in the extension. */
export function cardOpener(script: string, browser: Pick<Browser, 'scripting'>): OpenCards {
  return async (tabId) => {
    const standings = await frameStandings(tabId, browser);
    if (!standings.ok) return standings;
    const wanting = standings.value.filter(({ hasFindings, hasCard }) => hasFindings && !hasCard);
    if (wanting.length === 0) return succeed(undefined);
    try {
      const frameIds = wanting.map(({ frameId }) => frameId);
      await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [script] });
      return succeed(undefined);
    } catch (error) {
      return fail(String(error));
    }
  };
}
