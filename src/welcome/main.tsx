/// <reference types="@crxjs/vite-plugin/client" />
import citations from '../content/citations.iife.ts?script';
import engine from '../content/engine.iife.ts?script';
import { evidence } from '../generated/evidence.ts';
import { nativeBrowser as browser } from '../platform/browser.ts';
import { indexEvidence } from '../report/index-evidence.ts';
import { checkerInPlace } from './check-in-place.ts';
import { openWelcome } from './welcome-session.tsx';

const session = new AbortController();
addEventListener('pagehide', () => session.abort(), { once: true });

await openWelcome(indexEvidence(evidence), {
  browser,
  clipboard: navigator.clipboard,
  check: checkerInPlace({ engine, citations }, document),
  show: (finding) => globalThis.kratomClaimCheck?.showFinding(finding) ?? false,
  root: document.body,
  locale: navigator.language,
  signal: session.signal,
});
