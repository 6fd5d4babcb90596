import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { buildExtension } from '../../src/commands/build-extension.ts';
import { BROWSERS, findBrowser } from '../../src/commands/find-browser.ts';
import { type ExtensionBrowser, startClosedProxy, type TestPage } from './extension-browser.ts';
import { pasteInto } from './paste-into.ts';

const EXTENSION = resolve('dist/firefox');
/** Firefox gives each extension an address of its own at random, unless a preference settles it. */
const UUID = '6f0c1b7a-2e94-4c1c-9d8e-5f0f4a526a0b';
/** Firefox fetches its own lists of settings whatever its preferences say; that is no doing of an extension. */
const OF_THE_BROWSER = /\.services\.mozilla\.com(:\d+)?$/;
const HEIGHT = 800;
const LOAD = { timeout: 30_000, interval: 50 };

/** Firefox with the extension of `dist/firefox`. Throws where there is no browser, or the extension is not in it. */
export async function startFirefox(): Promise<ExtensionBrowser> {
  const found = await findBrowser(BROWSERS.firefox, console.error);
  if (!found.ok) throw new Error(found.error);
  if (!(await buildExtension('firefox'))) throw new Error('The extension could not be built: run "npm run build".');
  const proxy = await startClosedProxy();
  const { id } = JSON.parse(readFileSync(`${EXTENSION}/manifest.json`, 'utf8')).browser_specific_settings.gecko;
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.value,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '127.0.0.1',
    },
  });
  const installed = await firefox.installExtension(EXTENSION);
  if (installed !== id) throw new Error(`Firefox installed ${installed}, not the extension of ${EXTENSION}.`);
  return {
    // WebDriver BiDi cannot set the theme yet; the browser's own is light.
    themes: ['light'],
    async open(url) {
      const page = await firefox.newPage();
      await page.goto(url);
      return testPage(page);
    },
    async openOwn(path) {
      const page = await firefox.newPage();
      const url = `moz-extension://${UUID}/${path}`;
      // WebDriver BiDi loses the tab of a page of an extension for a moment: calls fail meanwhile, the load goes on.
      page.goto(url, { timeout: 0 }).catch(() => undefined);
      await vi.waitFor(async () => {
        const [at, state] = await page.evaluate(() => [location.href, document.readyState]);
        if (at !== url || state !== 'complete') throw new Error(`${url} does not load: the tab is at ${at}.`);
      }, LOAD);
      return { ...testPage(page), url };
    },
    strayRequests: () => proxy.asked.filter((target) => !OF_THE_BROWSER.test(target)),
    async close() {
      await firefox.close();
      await proxy.close();
    },
  };
}

function testPage(page: Page): TestPage {
  return {
    url: page.url(),
    evaluate: (run, argument) => page.evaluate(run as never, argument),
    async run(script) {
      await page.evaluate(script);
    },
    resize: (width) => page.setViewport({ width, height: HEIGHT }),
    setTheme: async () => undefined,
    click: (selector) => page.click(selector),
    async pointTo({ x, y }, click) {
      await page.mouse.move(x, y, { steps: 3 });
      if (click) await page.mouse.click(x, y);
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    paste: () => pasteInto(page),
    async reload() {
      await page.reload();
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
