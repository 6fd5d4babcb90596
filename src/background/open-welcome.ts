import type { Browser } from '../platform/browser.ts';

/** Opens the first page when the extension is installed: once, not after an update, and never again. */
export function openWelcomeOnce(path: string, { runtime, tabs }: Pick<Browser, 'runtime' | 'tabs'>): void {
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void tabs.create({ url: runtime.getURL(path) });
  });
}
