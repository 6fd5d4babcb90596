import type { Page } from 'playwright-core';
import { buildExtension } from '../../src/commands/build-extension.ts';
import { BROWSERS, findBrowser } from '../../src/commands/find-browser.ts';
import { launchChromium } from '../../src/commands/launch-chromium.ts';
import { type ExtensionBrowser, startClosedProxy, type TestPage } from './extension-browser.ts';
import { pasteInto } from './paste-into.ts';

const HEIGHT = 800;

/** Chromium asks its maker for accounts and updates whatever its switches say; that is no doing of an extension. */
const OF_THE_BROWSER = /(^|\.)(google|googleapis|gvt1)\.com(:\d+)?$/;

/** Chromium with the extension of `dist/chrome`. Throws where there is no browser, or the extension is not in it. */
export async function startChromium(): Promise<ExtensionBrowser> {
  const found = await findBrowser(BROWSERS.chromium, console.error);
  if (!found.ok) throw new Error(found.error);
  if (!(await buildExtension('chrome'))) throw new Error('The extension could not be built: run "npm run build".');
  const proxy = await startClosedProxy();
  const { context, origin, close } = await launchChromium(found.value, { headless: true, proxyPort: proxy.port });
  const open = async (url: string): Promise<TestPage> => {
    const page = await context.newPage();
    await page.goto(url);
    return testPage(page);
  };
  return {
    themes: ['light', 'dark'],
    open,
    openOwn: (path) => open(`${origin}/${path}`),
    strayRequests: () => proxy.asked.filter((target) => !OF_THE_BROWSER.test(target)),
    async close() {
      await close();
      await proxy.close();
    },
  };
}

function testPage(page: Page): TestPage {
  return {
    get url() {
      return page.url();
    },
    evaluate: (run, argument) => page.evaluate(run as never, argument),
    async run(script) {
      await page.evaluate(script);
    },
    resize: (width) => page.setViewportSize({ width, height: HEIGHT }),
    setTheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    click: (selector) => page.click(selector),
    async pointTo({ x, y }, click) {
      await page.mouse.move(x, y, { steps: 3 });
      if (click) await page.mouse.click(x, y);
    },
    press: (key) => page.keyboard.press(key),
    paste: () => pasteInto(page),
    async reload() {
      await page.reload();
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
