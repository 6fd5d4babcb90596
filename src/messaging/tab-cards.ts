import type { Browser } from '../platform/browser.ts';
import { type Result, succeed } from '../shared/result.ts';
import { inject } from './inject.ts';

/*
 * The way from background and popup to the cards of a tab. As in tab-reports.ts, functions that run in the page may use
 * their arguments and globals, and nothing else.
 */

type Tools = Pick<Browser, 'scripting'>;

/** The browser's number of the top frame of every tab. */
export const TOP_FRAME = 0;

/** What stands in a frame that has an engine. */
export interface FrameStanding {
  frameId: number;
  /** Passages were found in it. */
  hasFindings: boolean;
  /** Some of them are marked. */
  hasMarks: boolean;
  hasCard: boolean;
}

type Standing = Omit<FrameStanding, 'frameId'>;

const standingOfFrame = (): Standing | null => {
  const engine = globalThis.kratomClaimCheck;
  if (!engine?.isAlive()) return null;
  const { marks } = engine.state();
  return {
    hasFindings: engine.checked().result.findings.length > 0,
    hasMarks: marks.drawn > 0,
    hasCard: globalThis.kratomClaimCard?.isAlive() === true,
  };
};

/** What stands in the frames of a tab that have an engine, the top frame first. */
export async function frameStandings(tabId: number, browser: Tools): Promise<Result<FrameStanding[]>> {
  const answers = await inject<Standing | null>({ target: { tabId, allFrames: true }, func: standingOfFrame }, browser);
  if (!answers.ok) return answers;
  const standings = answers.value.flatMap(({ frameId, result }) => (result ? [{ ...result, frameId }] : []));
  return succeed(standings.sort((a, b) => a.frameId - b.frameId));
}

const frameHasFocus = (): boolean => document.hasFocus() && !/^i?frame$/.test(document.activeElement?.localName ?? '');

/** The frame that the reader's keyboard is in; `undefined` where it is outside of the page. */
export async function focusedFrame(tabId: number, browser: Tools): Promise<number | undefined> {
  const answers = await inject<boolean>({ target: { tabId, allFrames: true }, func: frameHasFocus }, browser);
  return answers.ok ? answers.value.find(({ result }) => result === true)?.frameId : undefined;
}

type Stepped = 'shown' | 'typing' | 'end';

const stepInFrame = (by: 1 | -1, fresh: boolean): Stepped => globalThis.kratomClaimCard?.step(by, fresh) ?? 'end';

/** Goes to another passage of a frame and opens its card: see `CardHandle`. */
export async function stepInCard(
  tabId: number,
  frameId: number,
  by: 1 | -1,
  fresh: boolean,
  browser: Tools,
): Promise<Result<Stepped>> {
  const target = { tabId, frameIds: [frameId] };
  const answers = await inject<Stepped>({ target, func: stepInFrame, args: [by, fresh] }, browser);
  return answers.ok ? succeed(answers.value[0]?.result ?? 'end') : answers;
}

const toggleInFrame = (): void => globalThis.kratomClaimCheck?.toggleMarks();

/** Takes all marks off the page of a tab, or brings them back. */
export async function toggleMarks(tabId: number, browser: Tools): Promise<void> {
  await inject({ target: { tabId, allFrames: true }, func: toggleInFrame }, browser);
}
