import type { Browser } from 'webextension-polyfill';

export type { Browser };

declare global {
  var browser: Browser | undefined;
  var chrome: Browser;
}

/**
 * The browser's own object, for content scripts and our pages, where the polyfill would cost 10 kB each time. Its calls
 * give promises in both browsers; its `onMessage` listeners must not, which is what the background has the polyfill for.
 */
export const nativeBrowser: Browser = globalThis.browser ?? globalThis.chrome;
