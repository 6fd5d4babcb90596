import type { Runtime } from 'webextension-polyfill';
import type { Browser } from '../platform/browser.ts';
import type { ContentCalls } from './calls.ts';
import { isEnvelope } from './envelope.ts';

const CALL: keyof ContentCalls = 'reportChanged';

/** Calls `listener` when the report of any frame of a tab has changed, until the signal ends it. Answers nothing. */
export function onReportChanged(
  tabId: number,
  listener: () => void,
  { runtime }: Pick<Browser, 'runtime'>,
  signal: AbortSignal,
): void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id === runtime.id && sender.tab?.id === tabId && isEnvelope(message) && message.call === CALL)
      listener();
  };
  runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(onMessage), { once: true });
}
