import { collectConcerns } from '../messaging/tab-reports.ts';
import type { Browser } from '../platform/browser.ts';
import { type Result, succeed } from '../shared/result.ts';

const COLOR = '#a3261d';
const TEXT_COLOR = '#ffffff';

/** Counts the distinct claims of concern in all frames of a tab, and shows nothing for none. */
export async function showBadge(
  tabId: number,
  browser: Pick<Browser, 'action' | 'i18n' | 'scripting'>,
): Promise<Result<void>> {
  const concerns = await collectConcerns(tabId, browser);
  if (!concerns.ok) return concerns;
  const count = concerns.value.length;
  const { action, i18n } = browser;
  await action.setBadgeBackgroundColor({ tabId, color: COLOR });
  await action.setBadgeTextColor({ tabId, color: TEXT_COLOR });
  await action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  const title = count === 0 ? i18n.getMessage('name') : i18n.getMessage('badge_title', String(count));
  await action.setTitle({ tabId, title });
  return succeed(undefined);
}
