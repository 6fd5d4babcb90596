import { describe, expect, test } from 'vitest';
import { spamWords } from '../../src/generated/spam-words.ts';
import { type ExtensionBrowser, openPopup, type TestPage } from './extension-browser.ts';
import { marksOf } from './marks-of.ts';

const STEP = { timeout: 10_000, interval: 50 };
const CALL = 'Order your kratom today';

const textOf = (page: TestPage, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Signals of spam in the popup of a shop's page, in a real browser, which runs already. */
export function describeSignals(
  running: () => { browser: ExtensionBrowser; open(path: string): Promise<TestPage> },
): void {
  const seen = (read: () => Promise<unknown>) => expect.poll(read, STEP);
  const openSignals = async () => {
    const { browser, open } = running();
    const page = await open('/shop');
    const popup = await openPopup(browser, page);
    await seen(() => textOf(popup, '#tab-signals')).not.toBe('');
    await popup.click('#tab-signals');
    await seen(() => textOf(popup, '#lens')).not.toBe('');
    return { page, popup };
  };

  describe('signals of spam', () => {
    test('are told on a page that sells, after the line that it does; a press leads to their place', async () => {
      const { page, popup } = await openSignals();
      await seen(() => textOf(popup, 'main > :first-child')).toBe(spamWords.shop);
      expect(await textOf(popup, '#signals')).toContain(CALL);
      expect(await textOf(popup, '#lens')).toContain('21 CFR 101.93(g)(2)(i)');
      await popup.click('[data-signal=purchase-call] .quote');
      await seen(() => marksOf(page)).toMatchObject({ flash: [expect.stringContaining(CALL)] });
      const isInView = await page.evaluate((selector) => {
        const { top, bottom } = (document.querySelector(selector) as Element).getBoundingClientRect();
        return scrollY > 0 && top >= 0 && bottom <= innerHeight;
      }, '#call');
      expect(isInView).toBe(true);
    });

    test('are marked on the page while the reader wants it, also after the popup has closed', async () => {
      const { page, popup } = await openSignals();
      expect(await marksOf(page)).not.toHaveProperty('signal');
      await popup.click('#signals [role=switch]');
      await seen(() => marksOf(page)).toHaveProperty('signal', expect.arrayContaining([expect.stringContaining(CALL)]));
      await seen(() => textOf(popup, '#signals [aria-checked=true]')).not.toBe('');
      await popup.close();
      const again = await openPopup(running().browser, page);
      await seen(() => textOf(again, '#signals [aria-checked=true]')).not.toBe('');
      await again.click('#signals [role=switch]');
      await seen(() => marksOf(page)).not.toHaveProperty('signal');
    });

    test('are saved as a dossier that needs nothing else', async () => {
      const { popup } = await openSignals();
      await popup.evaluate(() => {
        const keep = globalThis as { saved?: Blob };
        URL.createObjectURL = (saved) => {
          keep.saved = saved as Blob;
          return '#';
        };
      }, null);
      await popup.click('#dossier button');
      const saved = () => popup.evaluate(() => (globalThis as { saved?: Blob }).saved?.text() ?? '', null);
      await seen(saved).toContain(spamWords.title);
      expect(await saved()).toContain('hxxp://127[.]0[.]0[.]1');
      expect(await saved()).toContain(CALL);
    });
  });
}
