import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { SAMPLE_TEXT } from '../../src/welcome/sample-text.ts';
import { checkPage } from './check-page.ts';
import { type ExtensionBrowser, type TestPage, tabIdOf } from './extension-browser.ts';
import { marksOf } from './marks-of.ts';
import { walkByTab } from './walk-by-tab.ts';

const STEP = { timeout: 10_000, interval: 50 };
/** CSS pixels: what a window of 1,280 shows at 400 %. https://www.w3.org/TR/WCAG22/#reflow */
const NARROW = 320;
const WIDE = 1024;
/** Of a page by Tab: enough to come past what sticks to its top. */
const MOST_STOPS = 40;

/**
 * Pages of the extension; `{tab}` stands for a page about kratom. What is pressed first, what each shows when it is all there, and what is
 * looked for in it: axe takes its time over a hundred claims.
 */
const PAGES: { path: string; press?: string; shows: string; search?: string }[] = [
  { path: 'library/index.html#claim=banned-in-some-states', shows: '.entry', search: 'some states' },
  { path: 'about/index.html', shows: '.figures' },
  { path: 'options/index.html', shows: '#options-site' },
  { path: 'welcome/index.html', shows: '.card' },
  { path: 'handout/index.html?tab={tab}', shows: '.sheet' },
  { path: 'popup/index.html?tab={tab}', shows: '.card' },
  { path: 'popup/index.html?tab={tab}', press: '#tab-sources', shows: '#left-out' },
  { path: 'popup/index.html?tab={tab}', press: '#tab-signals', shows: '#lens' },
  { path: 'popup/index.html?tab={tab}', press: '#tab-page', shows: '#coverage' },
];

const has = (page: TestPage, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

const type = (page: TestPage, selector: string, text: string) =>
  page.evaluate(
    ([wanted, typed]) => {
      const field = document.querySelector(wanted) as HTMLInputElement;
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [selector, text],
  );

/** What axe-core objects to: rule, how often, and the first element. https://github.com/dequelabs/axe-core */
const violations = (page: TestPage) =>
  page.evaluate(async () => {
    // What is not laid out has no size that could be measured.
    for (const place of document.querySelectorAll<HTMLElement>('.place')) place.style.contentVisibility = 'visible';
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(
      { exclude: '[hidden]' },
      { rules: { 'target-size': { enabled: true } } },
    );
    return found.violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0].html}`);
  }, null);

/** The pages of the extension in a real browser, which runs already. `open` opens the demo article. */
export function describeOwnPages(running: () => { browser: ExtensionBrowser; open(): Promise<TestPage> }): void {
  const seen = (read: () => Promise<unknown>) => expect.poll(read, STEP);
  const openOwn = async ({ path, press, shows }: (typeof PAGES)[number]): Promise<TestPage> => {
    const { browser, open } = running();
    const tab = path.includes('{tab}') ? await tabIdOf(browser, await open()) : 0;
    const page = await browser.openOwn(`src/${path.replace('{tab}', String(tab))}`);
    if (press) {
      await seen(() => has(page, press)).toBe(true);
      await page.click(press);
    }
    await seen(() => has(page, shows)).toBe(true);
    return page;
  };

  describe('its own pages', () => {
    test.each(PAGES)(
      '$path $press: axe has nothing to object to, focus is seen, and nothing is cut off at 320 pixels',
      async (own) => {
        const page = await openOwn(own);
        if (own.search) await type(page, '#library-search', own.search);
        await page.run(axe.source);
        for (const width of [WIDE, NARROW]) {
          await page.resize(width);
          for (const theme of running().browser.themes) {
            await page.setTheme(theme);
            expect({ width, theme, found: await violations(page) }).toEqual({ width, theme, found: [] });
          }
        }
        const { stops, faults } = await walkByTab(page, MOST_STOPS);
        expect(stops.length).toBeGreaterThan(2);
        expect(faults).toEqual([]);
        const [wanted, there] = await page.evaluate(
          () => [document.documentElement.scrollWidth, document.documentElement.clientWidth],
          null,
        );
        expect(wanted).toBeLessThanOrEqual(there);
        await page.close();
      },
    );

    test('the first page really checks its text, marks it, and takes a sentence of the reader', async () => {
      const page = await openOwn(PAGES[3]);
      const { findings } = checkPage(`<p>${SAMPLE_TEXT}</p>`, 'https://a.test/kratom');
      const dangers = findings.filter(({ danger }) => danger).map(({ quote }) => quote);
      expect(dangers).not.toHaveLength(0);
      await seen(() => marksOf(page)).toMatchObject({ danger: dangers, quoted: [expect.any(String)] });
      await type(page, 'textarea', 'Kratom is safe in pregnancy.');
      await page.click('.own-check');
      await seen(() => marksOf(page)).toEqual({
        contradicted: ['Kratom is safe in pregnancy'],
        danger: ['Kratom is safe in pregnancy'],
      });
      await page.close();
    });

    test('the library goes where its address points', async () => {
      const page = await openOwn({ path: 'library/index.html#claim=addictive', shows: '#claim\\=addictive' });
      await seen(() => page.evaluate(() => document.activeElement?.id, null)).toBe('claim=addictive');
      const isInView = await page.evaluate(() => {
        const { top } = (document.activeElement as Element).getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      }, null);
      expect(isInView).toBe(true);
      await page.close();
    });
  });
}
