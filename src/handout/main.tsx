import { evidence } from '../generated/evidence.ts';
import { tabInView } from '../messaging/load-tab.ts';
import { nativeBrowser as browser } from '../platform/browser.ts';
import { indexEvidence } from '../report/index-evidence.ts';
import { localDay } from '../shared/local-day.ts';
import { openHandout } from './handout-session.tsx';

const session = new AbortController();
addEventListener('pagehide', () => session.abort(), { once: true });

await openHandout(await tabInView(location.search, browser), indexEvidence(evidence), {
  browser,
  root: document.body,
  locale: navigator.language,
  today: localDay(new Date()),
  print: () => globalThis.print(),
  signal: session.signal,
});
