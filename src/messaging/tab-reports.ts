import type { Browser } from '../platform/browser.ts';
import type { FrameState } from '../shared/frame-handle.ts';
import { type Result, succeed } from '../shared/result.ts';
import { inject } from './inject.ts';

/*
 * The way from background and popup to the engines of a tab. The tab owns the truth: it is asked each time, and nothing
 * is stored. The functions down to `showAllInFrame` run in the page's isolated world, cut off from this file: they may use
 * their arguments and globals, and nothing else.
 */

type Tools = Pick<Browser, 'scripting'>;

/** What one frame answers: what our gate left behind, if it is there, and what the engine says, where it was injected. */
interface FrameAnswer {
  gate: boolean | null;
  engine: Omit<FrameState, 'frameId'> | null;
}

const readFrame = async (): Promise<FrameAnswer> => {
  const engine = globalThis.kratomClaimCheck;
  // Left over from before the extension was reloaded or updated: as good as nobody.
  if (engine?.isAlive() === false) return { gate: null, engine: null };
  const gate = globalThis.kratomClaimGate ?? null;
  if (!engine) return { gate, engine: null };
  const checked = engine.checked();
  const words = checked.page.blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return {
    gate,
    engine: { ...engine.state(), words, report: (await globalThis.kratomClaimReport?.(checked)) ?? null },
  };
};

const shareOfFrame = (): number | null => {
  const state = globalThis.kratomClaimCheck?.state();
  return state?.phase === 'reading' ? state.share : null;
};

const concernsOfFrame = (): string[] => globalThis.kratomClaimCheck?.state().concerns ?? [];

const showInFrame = (index: number): boolean => globalThis.kratomClaimCheck?.showFinding(index) ?? false;

const checkFrame = (): void => globalThis.kratomClaimCheck?.check();

const checkSelectionInFrame = (): void => void globalThis.kratomClaimCheck?.checkSelection();

const stopInFrame = (): void => {
  globalThis.kratomClaimCheck?.stop();
  globalThis.kratomClaimSignals?.mark([]);
};

const showAllInFrame = (): void => globalThis.kratomClaimCheck?.showAll();

/** What all frames of a tab say. */
export interface TabFrames {
  /** The page was loaded while the extension was there. */
  opened: boolean;
  /** Nothing in it is a page: a picture, plain text, data. The gate looks at none of them. */
  noPage: boolean;
  /** The frames with an engine, the top frame first. None: kratom is named nowhere, or nobody looked yet. */
  frames: FrameState[];
}

/** Writes what the reader has hidden into the report; it is in pages, not in the engine's result, that it is hidden. */
function withHidden<State extends Omit<FrameState, 'frameId'>>(state: State): State {
  const { report, hidden } = state;
  if (report === null || hidden.length === 0) return state;
  const findings = report.findings.map((finding, index) =>
    hidden.includes(index) ? { ...finding, hidden: true as const } : finding,
  );
  return { ...state, report: { ...report, findings } };
}

/** Asks every frame of a tab. Fails where the browser lets us into no frame of it. */
export async function readTab(tabId: number, browser: Tools): Promise<Result<TabFrames>> {
  const answers = await inject<FrameAnswer>({ target: { tabId, allFrames: true }, func: readFrame }, browser);
  if (!answers.ok) return answers;
  const frames = answers.value.flatMap(({ frameId, result }) =>
    result?.engine ? [{ ...withHidden(result.engine), frameId }] : [],
  );
  const gates = answers.value.map(({ result }) => result?.gate);
  return succeed({
    opened: gates.includes(true),
    noPage: gates.length > 0 && gates.every((gate) => gate === false),
    frames: frames.sort((a, b) => a.frameId - b.frameId),
  });
}

/** How far the slowest frame of a tab is, of 1; `null` where none is being read. */
export async function readShare(tabId: number, browser: Tools): Promise<number | null> {
  const answers = await inject<number | null>({ target: { tabId, allFrames: true }, func: shareOfFrame }, browser);
  const shares = answers.ok ? answers.value.flatMap(({ result }) => result ?? []) : [];
  return shares.length > 0 ? Math.min(...shares) : null;
}

/** The distinct claims of concern in all frames of a tab; empty where no engine runs. */
export async function collectConcerns(tabId: number, browser: Tools): Promise<Result<string[]>> {
  const answers = await inject<string[]>({ target: { tabId, allFrames: true }, func: concernsOfFrame }, browser);
  return answers.ok ? succeed([...new Set(answers.value.flatMap(({ result }) => result ?? []))]) : answers;
}

/** Scrolls a frame to a finding of its report and flashes it; `false` where the page has removed it. */
export async function showFinding(
  tabId: number,
  frameId: number,
  index: number,
  browser: Tools,
): Promise<Result<boolean>> {
  const target = { tabId, frameIds: [frameId] };
  const answers = await inject<boolean>({ target, func: showInFrame, args: [index] }, browser);
  return answers.ok ? succeed(answers.value[0]?.result === true) : answers;
}

/** Has every engine of a tab read its frame again, also where the page says that it is not in English. */
export async function checkAgain(tabId: number, browser: Tools): Promise<Result<void>> {
  return done(await inject({ target: { tabId, allFrames: true }, func: checkFrame }, browser));
}

/** Has the engine of one frame read what is selected there, and nothing else. */
export async function checkSelection(tabId: number, frameId: number, browser: Tools): Promise<Result<void>> {
  return done(await inject({ target: { tabId, frameIds: [frameId] }, func: checkSelectionInFrame }, browser));
}

/** Takes engines and marks out of these frames of a tab; by default out of all. */
export async function stopEngines(tabId: number, browser: Tools, frameIds?: number[]): Promise<Result<void>> {
  const target = frameIds ? { tabId, frameIds } : { tabId, allFrames: true };
  return done(await inject({ target, func: stopInFrame }, browser));
}

/** Marks every passage that the reader wants to see, in all frames of a tab. */
export async function showAllMarks(tabId: number, browser: Tools): Promise<Result<void>> {
  return done(await inject({ target: { tabId, allFrames: true }, func: showAllInFrame }, browser));
}

const done = (result: Result<unknown>): Result<void> => (result.ok ? succeed(undefined) : result);
