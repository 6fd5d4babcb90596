import ownStyle from '../card/card.css?inline';
import { CardSession } from '../card/card-session.ts';
import { CorrectionKeeper } from '../card/correction-keeper.ts';
import { loadCard } from '../card/load-card.ts';
import type { ContentCalls } from '../messaging/calls.ts';
import { sender } from '../messaging/send.ts';
import { nativeBrowser } from '../platform/browser.ts';
import { changeCorrections, readCorrections, watchCorrections } from '../platform/corrections.ts';
import { readSettings, watchSettings } from '../platform/settings.ts';
import { siteOf } from '../platform/site-of.ts';
import { pageKey } from '../shared/corrections.ts';
import { localDay } from '../shared/local-day.ts';
import baseStyle from '../ui/base.css?inline';
import tokenStyle from '../ui/tokens.css?inline';

/*
 * The card of one frame: injected once something is marked there. It draws nothing until a reader asks for it.
 */

/** The runtime loses its id when the extension is reloaded, updated or removed under a running script. */
const isAlive = (): boolean => nativeBrowser.runtime?.id !== undefined;

const startSession = async (): Promise<void> => {
  const end = new AbortController();
  const { signal } = end;
  const call = sender<ContentCalls>(nativeBrowser);
  const store = {
    read: () => readCorrections(nativeBrowser),
    change: (change: Parameters<typeof changeCorrections>[0]) => changeCorrections(change, nativeBrowser),
  };
  const corrections = new CorrectionKeeper(store, nativeBrowser.extension.inIncognitoContext === true);
  let { settings } = await readSettings(nativeBrowser);
  await corrections.load();
  const session = new CardSession({
    document,
    marks: () => globalThis.kratomClaimMarks,
    engine: () => globalThis.kratomClaimCheck,
    load: (index) =>
      loadCard(index, {
        checked: () => globalThis.kratomClaimCheck?.checked(),
        report: (checked) => globalThis.kratomClaimReport?.(checked),
        openCitations: () => call('openCitations'),
        cardOf: (question) => call('cardOf', question),
      }),
    sourcesAs: async (ids, format) => {
      const answer = await call('copySources', ids, format);
      return answer.ok ? answer.value : '';
    },
    corrections,
    place: () => ({ site: siteOf(location.href), page: pageKey(location.href) }),
    today: () => localDay(new Date()),
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    opensOnRest: () => settings.cardOnRest,
    css: `${tokenStyle}${baseStyle}${ownStyle}`,
    signal,
  });
  globalThis.kratomClaimCard = {
    isAlive,
    refresh: () => (isAlive() ? session.refresh() : end.abort()),
    step: (by, fresh) => session.step(by, fresh),
    unhide: (index) => session.unhide(index),
    stop: () => end.abort(),
  };
  signal.addEventListener('abort', () => {
    globalThis.kratomClaimCard = undefined;
  });
  watchSettings(
    (stored) => {
      settings = stored.settings;
    },
    nativeBrowser,
    signal,
  );
  watchCorrections(
    (stored) => {
      corrections.replace(stored);
      session.refresh();
    },
    nativeBrowser,
    signal,
  );
};

if (!globalThis.kratomClaimCard?.isAlive()) {
  globalThis.kratomClaimCard?.stop();
  void startSession();
}
