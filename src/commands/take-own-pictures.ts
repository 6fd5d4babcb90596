import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchedChromium } from './launch-chromium.ts';

/** A page of the extension; `{tab}` stands for the number of the tab that it is about. */
interface OwnPage {
  name: string;
  path: string;
  /** What is pressed first. */
  press?: string;
  /** Is there when the page is. */
  shows: string;
}

const PAGES: readonly OwnPage[] = [
  { name: 'popup', path: 'popup/index.html?tab={tab}', shows: '.card' },
  { name: 'popup-sources', path: 'popup/index.html?tab={tab}', press: '#tab-sources', shows: '#left-out' },
  { name: 'popup-signals', path: 'popup/index.html?tab={tab}', press: '#tab-signals', shows: '#lens' },
  { name: 'popup-page', path: 'popup/index.html?tab={tab}', press: '#tab-page', shows: '#coverage' },
  { name: 'library', path: 'library/index.html', shows: '.entry' },
  { name: 'library-claim', path: 'library/index.html#claim=banned-in-some-states', shows: '.entry details[open]' },
  { name: 'library-sources', path: 'library/index.html#reference=ahmad-2021-liver', shows: '.entry-source' },
  { name: 'about', path: 'about/index.html', shows: '.figures' },
  { name: 'options', path: 'options/index.html', shows: '#options-site' },
  { name: 'welcome', path: 'welcome/index.html', shows: '.card' },
  { name: 'handout', path: 'handout/index.html?tab={tab}', shows: '.sheet' },
];

/** In CSS pixels: a window, a telephone, and what 400 % leave of a window of 1,280 by 1,024. */
const SIZES = [
  { name: 'wide', width: 1100, height: 1000 },
  { name: 'narrow', width: 320, height: 1000 },
  { name: 'zoomed', width: 320, height: 256 },
];

const THEMES = ['light', 'dark'] as const;

/**
 * Pictures of every page of the extension in both themes and three sizes, as `<page>-<size>-<theme>.png` in `folder`,
 * which is made. `tabId`: of a page that has been checked. Returns their paths.
 */
export async function takeOwnPictures(
  { context, origin }: LaunchedChromium,
  tabId: number,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const page = await context.newPage();
  const paths: string[] = [];
  for (const { name, path, press, shows } of PAGES) {
    for (const { name: size, ...viewport } of SIZES) {
      for (const colorScheme of THEMES) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        // Away first: an address that differs in its end only would not load anew.
        await page.goto('about:blank');
        await page.goto(`${origin}/src/${path.replace('{tab}', String(tabId))}`);
        if (press) await page.click(press);
        await page.waitForSelector(shows);
        paths.push(join(folder, `${name}-${size}-${colorScheme}.png`));
        await page.screenshot({ path: paths[paths.length - 1] });
      }
    }
  }
  await page.close();
  return paths;
}
