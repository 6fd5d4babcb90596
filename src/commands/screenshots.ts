import { buildExtension } from './build-extension.ts';
import { choosePage } from './choose-page.ts';
import { BROWSERS, findBrowser } from './find-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { openPopup } from './open-popup.ts';
import { takePictures } from './take-pictures.ts';

/** `npm run screenshots`: makes the pictures of the README anew, from the demo article. Returns the exit code. */
export async function run(): Promise<number> {
  const browser = await findBrowser(BROWSERS.chromium, console.error);
  const demo = await choosePage(undefined, '.');
  if (!browser.ok || !demo.ok) {
    console.error(browser.ok ? 'The demo article is missing.' : browser.error);
    return 1;
  }
  if (!(await buildExtension('chrome'))) return 1;
  const chromium = await launchChromium(browser.value, { headless: true });
  try {
    const [page] = chromium.context.pages();
    await page.goto(demo.value.url);
    const popup = await openPopup(chromium, page);
    for (const path of await takePictures(page, popup, 'tests/pictures')) console.log(path);
  } finally {
    await chromium.close();
    await demo.value.close();
  }
  return 0;
}
