import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../../src/commands/build-extension.ts';
import { BROWSERS, findBrowser } from '../../src/commands/find-browser.ts';
import { type LaunchedChromium, launchChromium } from '../../src/commands/launch-chromium.ts';
import { tabIdOf } from '../../src/commands/open-popup.ts';
import { type PageServer, servePages } from '../../src/commands/serve-pages.ts';
import { evidence } from '../../src/generated/evidence.ts';

/** A page that makes every claim that is dangerous to believe, at great length. It has no colours of its own. */
const WORST = `<!doctype html><html lang="en"><title>${'Everything about kratom, and more of it. '.repeat(4)}</title>${evidence.claims
  .filter(({ harm }) => harm.ifBelieved === 'danger')
  .map(({ says }) => `<p>${says}.</p>`)
  .join('')}</html>`;
const START_MS = 120_000;
const STEP = { timeout: 20_000, interval: 200 };

/** Of a PDF as Chromium writes it. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What is drawn in a PDF as Chromium writes it: its compressed streams, as text. */
function drawnIn(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const starts = [...text.matchAll(/\/FlateDecode.*?stream\r?\n/gs)].map(({ index, 0: head }) => index + head.length);
  return starts
    .map((start) => inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1'))
    .join('\n');
}

/** The colours in it that are no greys. */
const coloursOf = (pdf: Buffer): string[] =>
  [...drawnIn(pdf).matchAll(/(\S+) (\S+) (\S+) rg\b/g)]
    .filter(([, red, green, blue]) => red !== green || green !== blue)
    .map(([colour]) => colour);

describe('printed', { timeout: START_MS }, () => {
  let server: PageServer;
  let chromium: LaunchedChromium;
  let page: Page;

  beforeAll(async () => {
    const found = await findBrowser(BROWSERS.chromium, console.error);
    if (!found.ok || !(await buildExtension('chrome'))) throw new Error('There is no browser, or no extension.');
    server = await servePages(async () => ({ body: WORST, type: 'text/html' }));
    chromium = await launchChromium(found.value, { headless: true });
    page = await chromium.context.newPage();
    await page.goto(`${server.origin}/`);
    await page.waitForFunction(() => CSS.highlights.has('kratom-claim-check-danger'));
  }, START_MS);
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  test('a page has no marks, until the reader asks for them', async () => {
    expect(coloursOf(await page.pdf({ printBackground: true }))).toEqual([]);
    await chromium.worker.evaluate(() => chrome.storage.local.set({ settings: { printMarks: true } }));
    const colours = async () => coloursOf(await page.pdf({ printBackground: true }));
    await expect.poll(colours, STEP).not.toEqual([]);
  });

  test('a sheet for a doctor is one page, in black on white', async () => {
    const sheet = await chromium.context.newPage();
    await sheet.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await sheet.goto(`${chromium.origin}/src/handout/index.html?tab=${await tabIdOf(chromium, page)}`);
    await sheet.waitForSelector('.sheet-claims li:nth-child(6)');
    expect(pagesOf(await sheet.pdf({ preferCSSPageSize: true }))).toBe(1);
    const colours = await sheet.evaluate(() =>
      [...document.querySelectorAll('.sheet, .sheet *')].map((element) => getComputedStyle(element).color),
    );
    expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']));
    expect(await sheet.isVisible('header.page-head')).toBe(false);
  });
});
