import type { Browser } from '../platform/browser.ts';
import type { FrameState } from '../shared/frame-handle.ts';
import { fail, type Result, succeed } from '../shared/result.ts';

type Scripting = Pick<Browser, 'scripting'>;

/** What one frame answers: whether our gate is there, and what the engine says, where it was injected. */
interface FrameAnswer {
  gate: boolean;
  report: Omit<FrameState, 'frameId'> | null;
}

/*
 * The functions below the line run in the page's isolated world, cut off from this file: they may use their arguments
 * and globals, and nothing else.
 */

const readFrame = (): FrameAnswer => ({
  gate: globalThis.kratomClaimGate === true,
  report: globalThis.kratomClaimCheck?.state() ?? null,
});

const showInFrame = (index: number): boolean => globalThis.kratomClaimCheck?.showFinding(index) ?? false;

const checkFrame = (): void => globalThis.kratomClaimCheck?.check();

const checkSelectionInFrame = (): void => globalThis.kratomClaimCheck?.checkSelection();

/** What all frames of a tab say. `opened`: the page was loaded while the extension was there. */
export interface TabFrames {
  opened: boolean;
  /** The frames with an engine, the top frame first. None: kratom is named nowhere, or nobody looked yet. */
  frames: FrameState[];
}

/** Asks every frame of a tab. Fails where the browser lets us into no frame of it. */
export async function readTab(tabId: number, { scripting }: Scripting): Promise<Result<TabFrames>> {
  try {
    const answers = await scripting.executeScript({ target: { tabId, allFrames: true }, func: readFrame });
    const frames: FrameState[] = [];
    let opened = false;
    for (const { frameId, result } of answers) {
      const answer = result as FrameAnswer | null | undefined;
      opened ||= answer?.gate ?? false;
      if (answer?.report) frames.push({ ...answer.report, frameId });
    }
    return succeed({ opened, frames: frames.sort((a, b) => a.frameId - b.frameId) });
  } catch (error) {
    return fail(String(error));
  }
}

/** The reports of a tab's frames, the top frame first; empty where no engine runs. */
export async function collectFrames(tabId: number, browser: Scripting): Promise<Result<FrameState[]>> {
  const tab = await readTab(tabId, browser);
  return tab.ok ? succeed(tab.value.frames) : tab;
}

/** Scrolls a frame to a finding of its report and flashes it; `false` where the page has removed it. */
export async function showFinding(
  tabId: number,
  frameId: number,
  index: number,
  { scripting }: Scripting,
): Promise<Result<boolean>> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await scripting.executeScript({ target, func: showInFrame, args: [index] });
    return succeed(answer?.result === true);
  } catch (error) {
    return fail(String(error));
  }
}

/** Has every engine of a tab read its frame again, also where the page says that it is not in English. */
export async function checkAgain(tabId: number, { scripting }: Scripting): Promise<Result<void>> {
  try {
    await scripting.executeScript({ target: { tabId, allFrames: true }, func: checkFrame });
    return succeed(undefined);
  } catch (error) {
    return fail(String(error));
  }
}

/** Has the engine of one frame read what is selected there. */
export async function checkSelection(tabId: number, frameId: number, { scripting }: Scripting): Promise<Result<void>> {
  try {
    await scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: checkSelectionInFrame });
    return succeed(undefined);
  } catch (error) {
    return fail(String(error));
  }
}
