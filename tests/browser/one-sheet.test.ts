import { expect, test } from 'vitest';
import { buildExtension } from '../../src/commands/build-extension.ts';
import { BROWSERS, findBrowser } from '../../src/commands/find-browser.ts';
import { launchChromium } from '../../src/commands/launch-chromium.ts';
import { tabIdOf } from '../../src/commands/open-popup.ts';
import { servePages } from '../../src/commands/serve-pages.ts';
import { evidence } from '../../src/generated/evidence.ts';

/** A page that makes every claim that is dangerous to believe, at great length. */
const WORST = `<!doctype html><html lang="en"><title>${'Everything about kratom, and more of it. '.repeat(4)}</title>${evidence.claims
  .filter(({ harm }) => harm.ifBelieved === 'danger')
  .map(({ says }) => `<p>${says}.</p>`)
  .join('')}</html>`;
const START_MS = 120_000;

/** Of a PDF as Chromium writes it. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test(
  'what is printed for a doctor is one sheet, in black on white',
  async () => {
    const found = await findBrowser(BROWSERS.chromium, console.error);
    if (!found.ok || !(await buildExtension('chrome'))) throw new Error('There is no browser, or no extension.');
    const server = await servePages(async () => ({ body: WORST, type: 'text/html' }));
    const chromium = await launchChromium(found.value, { headless: true });
    try {
      const page = await chromium.context.newPage();
      await page.goto(`${server.origin}/`);
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
    } finally {
      await chromium.close();
      await server.close();
    }
  },
  START_MS,
);
