import { evidence } from '../generated/evidence.ts';
import { tabInView } from '../messaging/load-tab.ts';
import { nativeBrowser as browser } from '../platform/browser.ts';
import { indexEvidence } from '../report/index-evidence.ts';
import { drawPage } from '../ui/draw-page.tsx';
import { loadSay } from '../words/load-say.ts';
import { openPopup } from './popup-session.tsx';
import { StateMessage } from './state-message.tsx';
import { STATE_WORDS } from './state-words.ts';

const session = new AbortController();
addEventListener('pagehide', () => session.abort(), { once: true });

const root = document.body;
document.documentElement.classList.toggle('in-tab', location.search !== '');
const say = await loadSay(navigator.language);
const tabId = await tabInView(location.search, browser);
if (tabId === null) {
  drawPage(<StateMessage words={STATE_WORDS.unreadable} act={() => undefined} />, say, root);
} else {
  await openPopup(tabId, indexEvidence(evidence), {
    browser,
    clipboard: navigator.clipboard,
    root,
    locale: navigator.language,
    say,
    signal: session.signal,
  });
}
