import type { Browser } from 'webextension-polyfill';

export type { Browser };

declare global {
  var browser: Browser | undefined;
  var chrome: Browser;
}

/**
 * The browser's own object, for content scripts, where the polyfill would cost 10 kB in every page. Its calls give
 * promises in both browsers; its `onMessage` listeners must not.
 */
export const nativeBrowser: Browser = globalThis.browser ?? globalThis.chrome;
