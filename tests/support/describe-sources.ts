import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { citationFormats } from '../../src/generated/citation-formats.ts';
import { evidence } from '../../src/generated/evidence.ts';
import { copySources, SOURCE_FORMATS, type SourceFormat } from '../../src/report/copy-sources.ts';
import { indexEvidence } from '../../src/report/index-evidence.ts';
import { sourcesOf } from '../../src/report/left-out-sources.ts';
import { pageView } from '../../src/report/page-view.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { checkPage } from './check-page.ts';
import { type ExtensionBrowser, openPopup, type TestPage, tabIdOf } from './extension-browser.ts';

const STEP = { timeout: 10_000, interval: 50 };
const SELECT = '#left-out .copy-menu select';
const ARTICLE = readFileSync('tests/pages/encyclopedia-article/index.html', 'utf8');

/** Which of our scripts are in a page: the engine's, and the one that looks for sources. */
async function scriptsIn(tabId: number, own: TestPage): Promise<unknown> {
  return own.evaluate(async (id) => {
    const func = () => [globalThis.kratomClaimCheck !== undefined, globalThis.kratomClaimReport !== undefined];
    const [frame] = await (globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: id }, func });
    return frame.result;
  }, tabId);
}

const textsOf = (page: TestPage, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => [...document.querySelectorAll(wanted)].map((each) => each.textContent ?? ''), selector);

/** Sources in the popup: when they are looked for, what is said of them, and how they are copied. */
export function describeSources(world: () => { browser: ExtensionBrowser; origin: string }): void {
  describe('sources', () => {
    let page: TestPage;
    let popup: TestPage;
    const view = () => pageView([checkPage(ARTICLE, page.url)], indexEvidence(evidence), null, sayEnglish);

    beforeAll(async () => {
      page = await world().browser.open(`${world().origin}/encyclopedia`);
    });

    test('are looked for when the popup opens, and not before', async () => {
      const { browser } = world();
      const tabId = await tabIdOf(browser, page);
      const own = await browser.openOwn('src/popup/index.html?tab=0');
      await expect.poll(() => scriptsIn(tabId, own), STEP).toEqual([true, false]);
      popup = await openPopup(browser, page);
      await expect.poll(() => scriptsIn(tabId, own), STEP).toEqual([true, true]);
      await own.close();
    });

    test('are told with each claim, as the command line tells them', async () => {
      const wanted = view().claims.map(({ passages: [worst] }) => worst.carriedBy);
      expect(wanted.filter(Boolean).length).toBeGreaterThan(3);
      await expect
        .poll(() => textsOf(popup, '.carried-by'), STEP)
        .toEqual(wanted.filter(Boolean).map((reason) => expect.stringContaining(reason)));
    });

    test('left out are listed, with links to them', async () => {
      await popup.click('#tab-sources');
      await expect.poll(() => textsOf(popup, '#left-out h2'), STEP).toEqual(['Sources this page leaves out']);
      const links = await popup.evaluate(
        (selector) => [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? ''),
        '#left-out a[href]',
      );
      expect(links).not.toHaveLength(0);
      for (const link of links) expect(link).toMatch(/^https?:\/\//);
    });

    test('of the page are listed with what each is', async () => {
      const { sources } = view();
      expect(sources.length).toBeGreaterThan(0);
      const items = await textsOf(popup, '#page-sources li');
      for (const { name, what } of sources)
        expect(items.some((item) => item.startsWith(name) && item.includes(what))).toBe(true);
    });

    test.each(Object.keys(SOURCE_FORMATS) as SourceFormat[])(
      'left out are copied as %s, all at once',
      async (format) => {
        const leftOut = sourcesOf(view().leftOut.byArticle);
        await popup.toFront();
        await choose(format);
        await popup.click('#left-out .copy-menu button');
        await expect.poll(() => popup.paste(), STEP).toBe(copySources(leftOut, format, citationFormats()));
        expect(await textsOf(popup, '#left-out .copy-menu .status')).toEqual([`Copied ${leftOut.length}.`]);
      },
    );

    test('left out are copied with keys alone, all or one', async () => {
      const leftOut = sourcesOf(view().leftOut.byArticle);
      const copied = (count: number) => copySources(leftOut.slice(0, count), 'text', citationFormats());
      await choose('text');
      await popup.press('Tab');
      await popup.press('Enter');
      await expect.poll(() => popup.paste(), STEP).toBe(copied(leftOut.length));
      await choose('text');
      // works of accurate facts are folded
      for (let tabs = 0; tabs < 10 && (await focused()) !== 'one'; tabs++) {
        if ((await focused()) === 'folded') await popup.press('Enter');
        await popup.press('Tab');
      }
      await popup.press('Enter');
      await expect.poll(() => popup.paste(), STEP).toBe(copied(1));
    });

    const focused = () =>
      popup.evaluate((selector) => {
        const at = document.activeElement;
        if (at?.matches(selector)) return 'one';
        return at?.matches('summary') && at.parentElement?.matches(':not([open])') ? 'folded' : 'other';
      }, '#left-out .sources button');

    /** Chooses a format as a reader with a keyboard does. */
    async function choose(format: SourceFormat): Promise<void> {
      await popup.evaluate((selector) => document.querySelector<HTMLSelectElement>(selector)?.focus(), SELECT);
      await popup.press('Home');
      const steps = Object.keys(SOURCE_FORMATS).indexOf(format);
      for (let step = 0; step < steps; step++) await popup.press('ArrowDown');
      const chosen = await popup.evaluate(
        (selector) => document.querySelector<HTMLSelectElement>(selector)?.value,
        SELECT,
      );
      expect(chosen).toBe(format);
    }
  });
}
