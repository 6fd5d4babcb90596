import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** In CSS pixels; the popup is about as wide as browsers make it, and longer, to show more. */
const PAGE = { width: 920, height: 1200 };
const POPUP = { width: 420, height: 900 };

/** Pictures of the head of a page and of its popup. Returns their paths in `folder`, which is made. */
export async function takePictures(page: Page, popup: Page, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths = [join(folder, 'page.png'), join(folder, 'popup.png')];
  await page.bringToFront();
  await page.setViewportSize(PAGE);
  await page.screenshot({ path: paths[0] });
  await popup.bringToFront();
  await popup.setViewportSize(POPUP);
  await popup.screenshot({ path: paths[1] });
  return paths;
}
