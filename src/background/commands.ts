import { focusedFrame, frameStandings, stepInCard, toggleMarks } from '../messaging/tab-cards.ts';
import type { Browser } from '../platform/browser.ts';
import type { OpenCards } from './open-cards.ts';

/** The names of the manifest; the fourth, which opens the popup, is the browser's own. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-claim': 1, 'previous-claim': -1 };
const TOGGLE = 'toggle-marks';

type Tools = Pick<Browser, 'commands' | 'scripting' | 'tabs'>;

/** Answers the keyboard commands for the tab in front. */
export function addCommands(openCards: OpenCards, browser: Tools): void {
  browser.commands.onCommand.addListener((name, tab) => void answerCommand(name, tab?.id, openCards, browser));
}

async function answerCommand(name: string, known: number | undefined, openCards: OpenCards, browser: Tools) {
  const tabId = known ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  if (name === TOGGLE) await toggleMarks(tabId, browser);
  else if (Object.hasOwn(STEPS, name)) await step(tabId, STEPS[name], openCards, browser);
}

/**
 * Goes on in the frame where the reader is, then in the next one with marks, and round again. Does nothing while the
 * reader is in a field.
 */
async function step(tabId: number, by: 1 | -1, openCards: OpenCards, browser: Tools): Promise<void> {
  await openCards(tabId);
  const standings = await frameStandings(tabId, browser);
  const frames = standings.ok ? standings.value.filter(({ hasMarks }) => hasMarks).map(({ frameId }) => frameId) : [];
  const focused = await focusedFrame(tabId, browser);
  const at = focused === undefined ? -1 : frames.indexOf(focused);
  if (at >= 0) {
    const stepped = await stepInCard(tabId, frames[at], by, false, browser);
    if (!stepped.ok || stepped.value !== 'end') return;
  }
  const start = at >= 0 ? at : by === 1 ? -1 : 0;
  for (let further = 1; further <= frames.length; further++) {
    const frameId = frames[(start + by * further + 2 * frames.length) % frames.length];
    const stepped = await stepInCard(tabId, frameId, by, at >= 0 || by === -1, browser);
    if (!stepped.ok || stepped.value !== 'end') return;
  }
}
