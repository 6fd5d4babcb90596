import type { Browser } from '../platform/browser.ts';
import { fail, type Result } from '../shared/result.ts';
import { wrap } from './envelope.ts';

type Call = (...args: never[]) => Promise<Result<unknown>>;

/**
 * Calls the background. Never rejects: that nobody answers, as after a reload of the extension, is a failed result.
 * @typeParam Calls the map of the direction, from `calls.ts`
 */
export function sender<Calls extends { [Name in keyof Calls]: Call }>({ runtime }: Pick<Browser, 'runtime'>) {
  return async <Name extends keyof Calls & string>(
    name: Name,
    ...args: Parameters<Calls[Name]>
  ): Promise<Awaited<ReturnType<Calls[Name]>> | Result<never>> => {
    try {
      return (await runtime.sendMessage(wrap(name, args))) ?? fail('Nobody answered.');
    } catch (error) {
      return fail(String(error));
    }
  };
}
