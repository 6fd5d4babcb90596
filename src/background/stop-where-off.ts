import { stopEngines } from '../messaging/tab-reports.ts';
import type { Browser } from '../platform/browser.ts';
import { isOff } from '../platform/site-of.ts';
import type { Settings } from '../shared/settings.ts';
import { showBadge } from './badge.ts';

/** After a change of the switches: takes the engine out of all open tabs where it may not run any more. */
export async function stopWhereOff(
  settings: Settings,
  browser: Pick<Browser, 'action' | 'i18n' | 'scripting' | 'tabs'>,
): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || url === undefined || !isOff(settings, url)) continue;
    const stopped = await stopEngines(id, browser);
    if (stopped.ok) await showBadge(id, browser);
  }
}
