import { frameStandings, TOP_FRAME } from '../messaging/tab-cards.ts';
import { stopEngines } from '../messaging/tab-reports.ts';
import type { Browser } from '../platform/browser.ts';
import { isOff } from '../platform/site-of.ts';
import type { Settings } from '../shared/settings.ts';
import { showBadge } from './badge.ts';

/** After a change of the switches: takes the engine out of all open tabs and frames where it may not run any more. */
export async function stopWhereOff(
  settings: Settings,
  browser: Pick<Browser, 'action' | 'i18n' | 'scripting' | 'tabs'>,
): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || url === undefined) continue;
    const off = isOff(settings, url);
    const inner = off || settings.frames ? [] : await innerFrames(id, browser);
    if (!off && inner.length === 0) continue;
    const stopped = await stopEngines(id, browser, off ? undefined : inner);
    if (stopped.ok) await showBadge(id, browser);
  }
}

/** The frames with an engine inside of a tab's page. */
async function innerFrames(tabId: number, browser: Pick<Browser, 'scripting'>): Promise<number[]> {
  const standings = await frameStandings(tabId, browser);
  return standings.ok ? standings.value.map(({ frameId }) => frameId).filter((frameId) => frameId !== TOP_FRAME) : [];
}
