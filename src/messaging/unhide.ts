import type { Browser } from '../platform/browser.ts';
import { inject } from './inject.ts';

// It runs in the page: see tab-reports.ts.
const unhideInFrame = async (index: number): Promise<void> => globalThis.kratomClaimCard?.unhide(index);

/** Brings back a passage that the reader has hidden. */
export async function unhide(
  tabId: number,
  frameId: number,
  index: number,
  browser: Pick<Browser, 'scripting'>,
): Promise<void> {
  await inject({ target: { tabId, frameIds: [frameId] }, func: unhideInFrame, args: [index] }, browser);
}
