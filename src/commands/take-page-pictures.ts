import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { LaunchedChromium } from './launch-chromium.ts';
import { tabIdOf } from './open-popup.ts';

/** What a page is shown in: `narrow` is a telephone, `zoomed` what 400 % leave of a window of 1,280 by 1,024. */
interface Scene {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  forcedColors?: 'active';
  media?: 'print';
}

const SIZES = [
  { name: 'wide', width: 920, height: 720 },
  { name: 'narrow', width: 320, height: 800 },
  { name: 'zoomed', width: 320, height: 256 },
];

const THEMES = ['light', 'dark'] as const;

const SCENES: readonly Scene[] = [
  ...SIZES.flatMap(({ name, ...size }) =>
    THEMES.map((colorScheme) => ({ name: `${name}-${colorScheme}`, ...size, colorScheme })),
  ),
  ...THEMES.map((colorScheme) => ({
    name: `forced-${colorScheme}`,
    width: 920,
    height: 900,
    colorScheme,
    forcedColors: 'active' as const,
  })),
];

/** Printed, as readers get it unless they ask for marks. */
const PRINT: Scene = { name: 'print', width: 920, height: 1200, colorScheme: 'light', media: 'print' };

/** Of the registry that we share with the page. */
const CONTRADICTED = 'kratom-claim-check-contradicted';
const HOST = 'kratom-claim-check';

/** Scrolls the first contradicted passage to a place with room for a card below it, and gives its middle. */
const markedPoint = (page: Page) =>
  page.evaluate((name) => {
    const [first] = CSS.highlights.get(name) ?? [];
    if (!first) throw new Error('Nothing is marked as contradicted on this page.');
    document.body.style.paddingBottom = '100vh';
    const range = new Range();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(first.endContainer, first.endOffset);
    scrollBy({ top: range.getBoundingClientRect().top - 40, behavior: 'instant' });
    const [{ left, top, width, height }] = range.getClientRects();
    return { x: left + width / 2, y: top + height / 2 };
  }, CONTRADICTED);

/** Unfolds "This mark is wrong" in the card, which is closed to pages and not to our own scripts, and goes to its end. */
async function unfoldWrong({ worker }: LaunchedChromium, tabId: number): Promise<void> {
  await worker.evaluate(
    async ([tab, host]) => {
      const func = (name: string): void => {
        const element = document.querySelector<HTMLElement>(name);
        const { dom } = chrome as unknown as { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
        const root = element && dom.openOrClosedShadowRoot(element);
        const fold = root?.querySelector('details');
        if (!fold) throw new Error('There is no card.');
        fold.open = true;
        fold.querySelectorAll('input')[3].click();
        fold.scrollIntoView({ block: 'nearest' });
      };
      await chrome.scripting.executeScript({ target: { tabId: Number(tab) }, func, args: [host] });
    },
    [String(tabId), HOST] as const,
  );
}

/**
 * Pictures of a page that has been checked, of its card, and of "This mark is wrong" in it, in both themes, at several
 * sizes and in forced colours, as `<page|card|card-wrong>-<scene>.png` in `folder`, which is made; `page-print.png` as it is
 * printed. Returns their paths.
 */
export async function takePagePictures(chromium: LaunchedChromium, page: Page, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  await page.bringToFront();
  const tabId = await tabIdOf(chromium, page);
  const paths: string[] = [];
  const take = async (name: string): Promise<void> => {
    paths.push(join(folder, `${name}.png`));
    await page.screenshot({ path: paths[paths.length - 1] });
  };
  const enter = async ({ name, width, height, ...media }: Scene): Promise<void> => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ media: null, forcedColors: null, ...media });
  };
  for (const scene of SCENES) {
    await enter(scene);
    const { x, y } = await markedPoint(page);
    await take(`page-${scene.name}`);
    await page.mouse.click(x, y);
    await page.waitForSelector(HOST, { state: 'attached' });
    await take(`card-${scene.name}`);
    await unfoldWrong(chromium, tabId);
    await take(`card-wrong-${scene.name}`);
    await page.keyboard.press('Escape');
  }
  await enter(PRINT);
  await take('page-print');
  await enter(SCENES[0]);
  return paths;
}
