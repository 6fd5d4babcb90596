import type { Scripting } from 'webextension-polyfill';
import type { Browser } from '../platform/browser.ts';
import { fail, type Result, succeed } from '../shared/result.ts';

type Tools = Pick<Browser, 'scripting'>;

/** What one frame answers. */
export interface Answer<T> {
  frameId: number;
  /** Missing where the frame went away meanwhile. */
  result?: T | null;
}

/**
 * Runs a function in frames of a tab, or puts a script into them. Fails where the browser lets us into none of them;
 * never rejects.
 */
export async function inject<T>(
  injection: Scripting.ScriptInjection,
  { scripting }: Tools,
): Promise<Result<Answer<T>[]>> {
  try {
    return succeed((await scripting.executeScript(injection)) as Answer<T>[]);
  } catch (error) {
    return fail(String(error));
  }
}
