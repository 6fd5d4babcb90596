import type { Menus, Tabs } from 'webextension-polyfill';
import { checkAgain, checkSelection } from '../messaging/tab-reports.ts';
import type { Browser } from '../platform/browser.ts';
import type { OpenEngine } from './open-engine.ts';

const CHECK_PAGE = 'check-page';
const CHECK_SELECTION = 'check-selection';

type Tools = Pick<Browser, 'action' | 'contextMenus' | 'i18n' | 'runtime' | 'scripting'>;

/** Registers both entries of the context menu and answers them. Their result is shown in the popup, which opens. */
export function addMenus(openEngine: OpenEngine, browser: Tools): void {
  const { contextMenus, i18n, runtime } = browser;
  runtime.onInstalled.addListener(async () => {
    await contextMenus.removeAll();
    contextMenus.create({ id: CHECK_PAGE, title: i18n.getMessage('menu_page'), contexts: ['page', 'frame', 'link'] });
    contextMenus.create({ id: CHECK_SELECTION, title: i18n.getMessage('menu_selection'), contexts: ['selection'] });
  });
  contextMenus.onClicked.addListener((info, tab) => void answerMenu(info, tab, openEngine, browser));
}

async function answerMenu(
  { menuItemId, frameId = 0 }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
  openEngine: OpenEngine,
  browser: Tools,
): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  // First of all, because Firefox allows it only as long as the click counts as one. Not possible in every window.
  void browser.action.openPopup().catch(() => undefined);
  if (menuItemId === CHECK_PAGE) {
    const opened = await openEngine({ tabId, allFrames: true });
    if (opened.ok) await checkAgain(tabId, browser);
  } else if (menuItemId === CHECK_SELECTION) {
    const opened = await openEngine({ tabId, frameIds: [frameId] });
    if (opened.ok) await checkSelection(tabId, frameId, browser);
  }
}
