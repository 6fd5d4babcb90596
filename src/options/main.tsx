import { evidence } from '../generated/evidence.ts';
import { nativeBrowser as browser } from '../platform/browser.ts';
import { indexEvidence } from '../report/index-evidence.ts';
import { openOptions } from './options-session.tsx';

const session = new AbortController();
addEventListener('pagehide', () => session.abort(), { once: true });

/** A link to what is in memory, clicked: nothing is requested. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

await openOptions(indexEvidence(evidence), {
  browser,
  clipboard: navigator.clipboard,
  download,
  root: document.body,
  locale: navigator.language,
  today: new Date(),
  signal: session.signal,
});
