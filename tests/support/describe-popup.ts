import { describe, expect, test } from 'vitest';
import { evidence } from '../../src/generated/evidence.ts';
import { indexEvidence } from '../../src/report/index-evidence.ts';
import { nearestLocale } from '../../src/words/nearest-locale.ts';
import { type ExtensionBrowser, openPopup, type TestPage, tabIdOf } from './extension-browser.ts';
import { shippedGerman } from './in-german.ts';

const STEP = { timeout: 10_000, interval: 50 };

const textOf = (page: TestPage, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);

const focus = (page: TestPage) => page.evaluate(() => document.activeElement?.id, null);

/** The popup by mouse and keyboard, in a real browser, which runs already. `open` opens a test page. */
export function describePopup(
  running: () => { browser: ExtensionBrowser; open(path: string): Promise<TestPage> },
): void {
  const seen = (read: () => Promise<unknown>) => expect.poll(read, STEP);
  const openWithPopup = async (path: string) => {
    const { browser, open } = running();
    const page = await open(path);
    const popup = await openPopup(browser, page);
    await seen(() => textOf(popup, '.card')).not.toBeNull();
    return { page, popup };
  };

  describe('the popup', () => {
    test('is used by keyboard: tabs by arrows, out of them by Tab, a filter by Enter', async () => {
      const { popup } = await openWithPopup('/demo');
      await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-claims')?.focus(), null);
      await popup.press('ArrowRight');
      await seen(() => textOf(popup, '#panel h2')).toBe('Sources this page leaves out');
      expect(await focus(popup)).toBe('tab-sources');
      await popup.press('End');
      await seen(() => textOf(popup, '#coverage h2')).toBe('What was read');
      await popup.press('ArrowRight');
      await popup.press('Tab');
      const isInPanel = () =>
        popup.evaluate(() => document.querySelector('#panel')?.contains(document.activeElement) ?? false, null);
      expect(await isInPanel()).toBe(true);
      await popup.evaluate(() => document.querySelector<HTMLElement>('.bar .mark-contradicted button')?.focus(), null);
      await popup.press('Enter');
      const [counted] = (await textOf(popup, '.bar li.mark-contradicted'))?.match(/\d+/) ?? [];
      await seen(() => textOf(popup, '.chooser [role=status]')).toMatch(new RegExp(`^${counted} of \\d+ claims$`));
    });

    test('opens its switches from the head, and Escape closes them', async () => {
      const { popup } = await openWithPopup('/no-scripts');
      const isOpen = () => popup.evaluate(() => document.querySelector('#menu:popover-open') !== null, null);
      await popup.click('.menu-button');
      await seen(isOpen).toBe(true);
      await popup.press('Escape');
      await seen(isOpen).toBe(false);
    });

    test('opens as it was left, keeps no word of the page, and forgets with the tab', async () => {
      const { page, popup: first } = await openWithPopup('/no-scripts');
      const { browser } = running();
      const tab = await tabIdOf(browser, page);
      await first.click('#tab-page');
      await seen(() => textOf(first, '#coverage')).not.toBeNull();
      await first.close();
      const popup = await openPopup(browser, page);
      await seen(() => textOf(popup, '#coverage')).not.toBeNull();
      const kept = () =>
        popup.evaluate(
          async (key) => JSON.stringify((await (globalThis.browser ?? chrome).storage.session.get(key))[key] ?? null),
          `tab ${tab}`,
        );
      expect(await kept()).toContain('"panel":"page"');
      expect(await kept()).not.toContain('addictive.');
      await page.close();
      await seen(kept).toBe('null');
    });

    test('speaks German where German is shipped as a whole, else English; quotes stay English', async () => {
      const { popup } = await openWithPopup('/demo');
      const store = (language: string | null) =>
        popup.evaluate(async (wanted) => {
          const { local } = (globalThis.browser ?? chrome).storage;
          const { settings = {} } = await local.get('settings');
          await local.set({ settings: { ...(settings as object), language: wanted } });
        }, language);
      const locale: string = nearestLocale('de');
      const known = locale === 'de' ? shippedGerman : indexEvidence(evidence);
      await store('de');
      await seen(() => popup.evaluate(() => document.documentElement.lang, null)).toBe(locale);
      const chips = known.readingWords.rows.map(({ chip }) => chip);
      await seen(async () => chips.includes((await textOf(popup, '.card .chip'))?.trim() ?? '')).toBe(true);
      const [claim, heading, quoted] = await popup.evaluate(() => {
        const card = document.querySelector<HTMLElement>('.card') as HTMLElement;
        const quote = card.querySelector('q')?.closest('[lang]')?.getAttribute('lang');
        return [card.dataset.claim ?? '', card.querySelector('h3')?.textContent ?? '', quote];
      }, null);
      expect(quoted).toBe('en');
      const { says = '', saysNot = '' } = known.claims.get(claim ?? '') ?? {};
      expect([says, saysNot].some((text) => text !== '' && heading?.endsWith(text))).toBe(true);
      await store(null);
      await seen(() => popup.evaluate(() => document.documentElement.lang, null)).toBe('en');
    });

    test('has five hundred passages within reach', async () => {
      const { popup } = await openWithPopup('/many');
      const counts = await popup.evaluate(() => {
        const steppers = [...document.querySelectorAll('.stepper > :first-child')];
        const passages = steppers.map(({ textContent }) => Number(textContent?.match(/\d+/)?.[0]));
        return {
          passages: passages.reduce((sum, count) => sum + count, 0),
          nodes: document.querySelectorAll('*').length,
        };
      }, null);
      expect(counts.passages).toBe(500);
      expect(counts.nodes).toBeLessThan(1000);
      // What is far down can be searched for as on any page, and be scrolled to.
      const isInView = await popup.evaluate(() => {
        document.querySelector('#questions')?.scrollIntoView();
        const { top, bottom } = (document.querySelector('#questions h2') as Element).getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }, null);
      expect(isInView).toBe(true);
    });
  });
}
