import type { Runtime } from 'webextension-polyfill';
import type { Browser } from '../platform/browser.ts';
import { fail, type Result } from '../shared/result.ts';
import { isEnvelope } from './envelope.ts';

/** Where a call came from, as far as handlers need it. */
export interface Caller {
  tabId: number | undefined;
  frameId: number | undefined;
}

/** A handler for every call of a map, with the caller before the call's own arguments. */
export type Handlers<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Answer
    ? (caller: Caller, ...args: Args) => Answer
    : never;
};

type AnyHandler = (caller: Caller, ...args: unknown[]) => Promise<Result<unknown>>;

/** `content`: our scripts in pages. `pages`: the extension's own pages, and nobody else. */
export type Origin = 'content' | 'pages';

const originOf = (sender: Runtime.MessageSender, runtime: Runtime.Static): Origin | null => {
  if (sender.id !== runtime.id) return null;
  if (sender.url?.startsWith(runtime.getURL(''))) return 'pages';
  return sender.tab === undefined ? null : 'content';
};

/**
 * Answers the calls of one map. Anything else is ignored without an answer: other extensions, calls from the wrong
 * side, messages of another shape. What a handler throws becomes a failed result.
 * @param browser the polyfilled one: it lets listeners answer with a promise
 */
export function handle<Calls>(origin: Origin, handlers: Handlers<Calls>, { runtime }: Pick<Browser, 'runtime'>): void {
  runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (originOf(sender, runtime) !== origin || !isEnvelope(message)) return undefined;
    if (!Object.hasOwn(handlers, message.call)) return undefined;
    const handler = handlers[message.call as keyof Calls] as AnyHandler;
    const caller = { tabId: sender.tab?.id, frameId: sender.frameId };
    return answer(() => handler(caller, ...message.args));
  });
}

async function answer(call: () => Promise<Result<unknown>>): Promise<Result<unknown>> {
  try {
    return await call();
  } catch (error) {
    return fail(String(error));
  }
}
