import { evidence } from '../generated/evidence.ts';
import { nativeBrowser as browser } from '../platform/browser.ts';
import { indexEvidence } from '../report/index-evidence.ts';
import { download } from '../ui/download.ts';
import { openOptions } from './options-session.tsx';

const session = new AbortController();
addEventListener('pagehide', () => session.abort(), { once: true });

await openOptions(indexEvidence(evidence), {
  browser,
  clipboard: navigator.clipboard,
  download: (name, text) => download(name, text, 'application/json'),
  root: document.body,
  locale: navigator.language,
  today: new Date(),
  signal: session.signal,
});
