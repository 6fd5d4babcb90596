import { checkInSteps } from '../engine/check-text.ts';
import { type Engine, loadEngine } from '../engine/load-engine.ts';
import { engineData } from '../generated/engine-data.ts';
import type { ContentCalls } from '../messaging/calls.ts';
import { sender } from '../messaging/send.ts';
import { PageSession } from '../page/page-session.ts';
import { nativeBrowser } from '../platform/browser.ts';
import { followMarks } from '../platform/settings.ts';
import { unpack } from '../platform/unpack.ts';
import { claimsOfConcern } from '../report/concern.ts';
import type { EngineData } from '../shared/engine-data.ts';
import { localDay } from '../shared/local-day.ts';
import { wordOf } from '../shared/reading-words.ts';
import { DEFAULT_MARKS } from '../shared/settings.ts';

/** The runtime loses its id when the extension is reloaded, updated or removed under a running script. */
const isAlive = (): boolean => nativeBrowser.runtime?.id !== undefined;

/** Leaves a handle behind at once, so that a second injection finds it, and reads the page when data and settings are there. */
const startSession = async (): Promise<void> => {
  let engine: Engine;
  const ready = unpack<EngineData>(engineData).then((data) => {
    engine = loadEngine(data);
  });
  const call = sender<ContentCalls>(nativeBrowser);
  const tell = (): void => void call('reportChanged');
  const session = new PageSession(document, DEFAULT_MARKS, {
    ready,
    check: (page) => checkInSteps(engine, page, { today: localDay(new Date()) }),
    markOf: (finding) => wordOf({ rows: engine.data.readings.marks }, finding).mark,
    onChange: () => {
      globalThis.kratomClaimCard?.refresh();
      tell();
    },
    isAlive,
  });
  const { signal, marks } = session;
  globalThis.kratomClaimMarks = marks;
  globalThis.kratomClaimCheck = {
    isAlive,
    state() {
      const { chosen, hidden } = marks;
      const kept = session.checked.result.findings.filter((_, index) => !hidden.has(index));
      return {
        phase: session.phase,
        share: session.share,
        concerns: claimsOfConcern(kept),
        marks: { drawn: chosen.drawn.length, of: chosen.of },
        hidden: [...hidden],
      };
    },
    checked: () => session.checked,
    check: () => void session.check(),
    checkSelection: () => session.checkSelection(),
    showFinding: (index) => session.showFinding(index),
    showAll: () => marks.showAll(),
    toggleMarks: () => marks.toggle(),
    stop: () => session.stop(),
  };
  signal.addEventListener('abort', () => {
    globalThis.kratomClaimCheck = undefined;
    globalThis.kratomClaimMarks = undefined;
  });
  addEventListener('pageshow', ({ persisted }) => persisted && tell(), { signal });
  document.addEventListener('visibilitychange', () => isAlive() || session.stop(), { signal });
  // A popup that is open already learns that the page is being read.
  tell();
  await followMarks((wanted) => marks.setWanted(wanted), nativeBrowser, signal);
  await session.start();
};

if (!globalThis.kratomClaimCheck?.isAlive()) {
  globalThis.kratomClaimCheck?.stop();
  void startSession();
}
