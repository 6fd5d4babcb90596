import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { countryOfEnvironment } from '../cli/country-of-environment.ts';
import { evidence } from '../generated/evidence.ts';
import { spamWords } from '../generated/spam-words.ts';
import { formatText } from '../report/format-text.ts';
import { indexEvidence } from '../report/index-evidence.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { sayEnglish } from '../words/say-english.ts';
import { buildExtension } from './build-extension.ts';
import { choosePage } from './choose-page.ts';
import { BROWSERS, findBrowser } from './find-browser.ts';
import { type LaunchedChromium, launchChromium } from './launch-chromium.ts';
import { openPopup } from './open-popup.ts';
import { readTabReport } from './read-tab-report.ts';
import { takePictures } from './take-pictures.ts';

/**
 * `npm start [-- [--headless] URL-or-file]`: builds the extension and opens Chromium with it on the page, or on the demo
 * article, until the window is closed. Without a display, or if told so, it prints the report instead, and where the
 * pictures of page and popup are. Returns the exit code.
 */
export async function run(args: string[]): Promise<number> {
  const headless = args.includes('--headless') || !hasDisplay();
  const given = args.find((each) => each !== '--headless');
  const page = await choosePage(given, process.env.INIT_CWD ?? '.');
  if (!page.ok) return complain(page.error);
  try {
    const browser = await findBrowser(BROWSERS.chromium, console.error);
    if (!browser.ok) return complain(browser.error);
    if (!(await buildExtension('chrome'))) return complain('The extension could not be built: see the message above.');
    const chromium = await launchChromium(browser.value, { headless });
    const shown = await (headless ? report(chromium, page.value.url) : browse(chromium, page.value.url));
    return shown.ok ? 0 : complain(shown.error);
  } finally {
    await page.value.close();
  }
}

function complain(sentence: string): number {
  console.error(sentence);
  return 1;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Where the address cannot be opened, the browser itself says so. */
async function browse({ context, close }: LaunchedChromium, url: string): Promise<Result<void>> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  await visit(context.pages()[0], url);
  console.log('Chromium is open with the extension: click its icon for the report. Close the window to end.');
  await closed;
  await close();
  return succeed(undefined);
}

async function report(chromium: LaunchedChromium, url: string): Promise<Result<void>> {
  try {
    const [page] = chromium.context.pages();
    const visited = await visit(page, url);
    if (!visited.ok) return visited;
    const popup = await openPopup(chromium, page);
    const found = await readTabReport(chromium, page);
    if (found)
      console.log(formatText(found, indexEvidence(evidence), countryOfEnvironment(process.env), sayEnglish, spamWords));
    else console.log((await popup.locator('.state').locator('h1, p').allTextContents()).join('\n'));
    const pictures = await takePictures(page, popup, await mkdtemp(join(tmpdir(), 'kratom-claim-check-')));
    console.log(`Pictures of the page and the popup:\n${pictures.join('\n')}`);
    return visited;
  } finally {
    await chromium.close();
  }
}

async function visit(page: Page, url: string): Promise<Result<void>> {
  try {
    await page.goto(url);
    return succeed(undefined);
  } catch (error) {
    const reason = /net::\w+/.exec(String(error))?.[0] ?? String(error);
    return fail(`${url} could not be opened (${reason}). Check the address and your connection.`);
  }
}
