import { gateTerms } from '../generated/gate-terms.ts';
import type { ContentCalls } from '../messaging/calls.ts';
import { sender } from '../messaging/send.ts';
import { nativeBrowser } from '../platform/browser.ts';

/*
 * All that runs on pages without kratom: looks for its names in address, title and text; asks for the engine where one
 * is found; looks again at what is added later, and at all of the page when it has gone to another address in place.
 * Neighbouring elements stand glued together in `textContent`; the terms know no word boundaries for that reason.
 */

/** Added text that is looked at between two navigations. A page that has added more is left alone. */
const MOST_ADDED = 2_000_000;

const terms = new RegExp(gateTerms.pattern, 'i');
const end = new AbortController();
const { signal } = end;
let left = MOST_ADDED;

const open = (): void => {
  end.abort();
  void sender<ContentCalls>(nativeBrowser)('openEngine');
};

const look = (text: string | null | undefined): void => {
  if (!signal.aborted && text && terms.test(text)) open();
};

const observer = new MutationObserver((records) => {
  for (const { target, addedNodes } of records) {
    for (const { textContent } of addedNodes.length > 0 ? addedNodes : [target]) {
      left -= textContent?.length ?? 0;
      if (left < 0) return observer.disconnect();
      look(textContent);
    }
  }
});

const lookAtPage = (): void => {
  look(`${location.href} ${document.title}`);
  look(document.body?.textContent);
  if (signal.aborted) return;
  left = MOST_ADDED;
  observer.observe(document, { subtree: true, childList: true, characterData: true });
};

const isPage = document.contentType.endsWith('html') || document.contentType === 'application/xhtml+xml';
globalThis.kratomClaimGate = isPage;
if (isPage) {
  signal.addEventListener('abort', () => observer.disconnect());
  globalThis.navigation?.addEventListener('navigatesuccess', lookAtPage, { signal });
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', lookAtPage, { signal });
  else lookAtPage();
}
