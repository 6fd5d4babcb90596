import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** About the width that browsers give a popup, in CSS pixels. */
const POPUP = { width: 420, height: 600 };

/** Pictures of a page, as far as its window shows it, and of its popup. Returns their paths in `folder`, which is made. */
export async function takePictures(page: Page, popup: Page, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths = [join(folder, 'page.png'), join(folder, 'popup.png')];
  await page.bringToFront();
  await page.screenshot({ path: paths[0] });
  await popup.bringToFront();
  await popup.setViewportSize(POPUP);
  await popup.screenshot({ path: paths[1] });
  return paths;
}
