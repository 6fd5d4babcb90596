import type { Browser } from '../platform/browser.ts';
import type { Span } from '../shared/finding.ts';
import { inject } from './inject.ts';

/*
 * The way from the popup to the signals of a frame. As in tab-reports.ts the functions down to `askIfMarked` run in the page's
 * isolated world, cut off from this file.
 */

const showInFrame = (at: Span): boolean => globalThis.kratomClaimSignals?.show(at) ?? false;

const markInFrame = (places: Span[]): void => globalThis.kratomClaimSignals?.mark(places);

const askIfMarked = (): boolean => globalThis.kratomClaimSignals?.isMarked() ?? false;

/** What a page of ours does with the signals of one frame. */
export interface TabSignals {
  /** Scrolls to a place and flashes it; `false` where the page has it no more. */
  show(at: Span): Promise<boolean>;
  /** Marks these places and no others. */
  mark(places: readonly Span[]): Promise<void>;
  isMarked(): Promise<boolean>;
}

/** The signals of a frame. Nothing happens, and nothing is marked, where the browser does not let us into it. */
export function tabSignals(tabId: number, frameId: number, browser: Pick<Browser, 'scripting'>): TabSignals {
  const target = { tabId, frameIds: [frameId] };
  const ask = async (func: (...args: never[]) => unknown, args: unknown[]): Promise<boolean> => {
    const answers = await inject<boolean>({ target, func, args }, browser);
    return answers.ok && answers.value[0]?.result === true;
  };
  return {
    show: (at) => ask(showInFrame, [at]),
    mark: async (places) => void (await ask(markInFrame, [places])),
    isMarked: () => ask(askIfMarked, []),
  };
}
