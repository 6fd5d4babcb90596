import { copyFile } from 'node:fs/promises';
import { buildExtension } from './build-extension.ts';
import { choosePage } from './choose-page.ts';
import { BROWSERS, findBrowser } from './find-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { openPopup, tabIdOf } from './open-popup.ts';
import { takeOwnPictures } from './take-own-pictures.ts';
import { takePagePictures } from './take-page-pictures.ts';
import { takePictures } from './take-pictures.ts';

/** Of every page of the extension and of its card, in both themes and several sizes; those of them that the README shows. */
const ALL = 'dist/pictures';
const README = 'tests/pictures';
const SHOWN = ['card', 'welcome', 'library', 'handout'];

/**
 * `npm run screenshots`: makes the pictures of the README anew, from the demo article, and those of the card and every page
 * of the extension in dist/pictures. Returns the exit code.
 */
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
    for (const path of await takePictures(page, popup, README)) console.log(path);
    for (const path of await takeOwnPictures(chromium, await tabIdOf(chromium, page), ALL)) console.log(path);
    for (const path of await takePagePictures(chromium, page, ALL)) console.log(path);
    for (const name of SHOWN) await copyFile(`${ALL}/${name}-wide-light.png`, `${README}/${name}.png`);
  } finally {
    await chromium.close();
    await demo.value.close();
  }
  return 0;
}
