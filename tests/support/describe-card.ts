import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CardDesk, openCardDesk } from './card-desk.ts';
import { type ExtensionBrowser, openPopup, type Point, type TestPage, tabIdOf } from './extension-browser.ts';
import { marksOf } from './marks-of.ts';

const STEP = { timeout: 10_000, interval: 50 };
const CLAIM = 'Kratom is not addictive';
const HOST = 'kratom-claim-check';
/** CSS pixels: what a window of 1,280 shows at 400 %. https://www.w3.org/TR/WCAG22/#reflow */
const NARROW = 320;

/** The middle of the first marked words of a page. */
const markedPoint = (page: TestPage): Promise<Point> =>
  page.evaluate((prefix) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith(prefix)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const [{ left, top, width, height }] = [...range.getClientRects()];
        return { x: left + width / 2, y: top + height / 2 };
      }
    }
    throw new Error('Nothing is marked.');
  }, HOST);

/** The card in a real browser, which runs already. `open` opens one of the pages for tests, in a tab of its own. */
export function describeCard(
  running: () => { browser: ExtensionBrowser; open(path: string): Promise<TestPage> },
): void {
  describe('the card', () => {
    let page: TestPage;
    let desk: CardDesk;
    let tabId: number;

    beforeAll(async () => {
      desk = await openCardDesk(running().browser);
    });
    afterAll(() => desk?.close());

    const seen = (read: () => Promise<unknown>) => expect.poll(read, STEP);
    const look = () => desk.look(tabId);
    const step = () => desk.step(tabId);
    /** Goes on by Tab to what has these words. */
    const tabTo = (words: string) =>
      seen(async () => {
        await page.press('Tab');
        return (await look())?.focused;
      }).toContain(words);
    const isOpen = () => page.evaluate((name) => document.querySelector(name) !== null, HOST);
    const openPage = async (path: string): Promise<void> => {
      page = await running().open(path);
      tabId = await tabIdOf(running().browser, page);
      await page.toFront();
      await seen(() => desk.hasCard(tabId)).toBe(true);
    };

    test('opens where the pointer rests, whatever the page forbids, and leaves the page as it was', async () => {
      await openPage('/strict');
      const before = await page.evaluate(() => document.documentElement.outerHTML, null);
      await page.pointTo(await markedPoint(page));
      await seen(isOpen).toBe(true);
      await seen(look).toMatchObject({
        text: expect.stringContaining('What is known'),
        isBeside: true,
        hasFocus: false,
      });
      await page.press('Escape');
      await seen(isOpen).toBe(false);
      expect(await page.evaluate(() => document.documentElement.outerHTML, null)).toBe(before);
    });

    test('opens by a click, stays while the page changes, and goes with its words', async () => {
      await openPage('/strict');
      await page.pointTo(await markedPoint(page), 'click');
      await seen(look).toMatchObject({ text: expect.stringContaining(CLAIM) });
      await page.evaluate(() => {
        const added = Object.assign(document.createElement('p'), { textContent: 'Kratom relieves pain.' });
        document.body.prepend(added);
      }, null);
      await desk.checkAgain(tabId);
      await seen(() => marksOf(page)).toHaveProperty('doubtful');
      await seen(look).toMatchObject({ text: expect.stringContaining(CLAIM), isBeside: true });
      await page.evaluate(() => [...document.querySelectorAll('p')].at(-1)?.remove(), null);
      await seen(isOpen).toBe(false);
    });

    test('takes no click from a link', async () => {
      await openPage('/link');
      await page.pointTo(await markedPoint(page), 'click');
      await seen(() => page.evaluate(() => location.hash, null)).toBe('#elsewhere');
      expect(await isOpen()).toBe(false);
    });

    test('comes by the keyboard, is told once, lets itself be read, and gives the keyboard back', async () => {
      await openPage('/between');
      expect(await step()).toEqual(['shown']);
      await seen(look).toMatchObject({
        status: expect.stringMatching(/^1 claim about kratom to look at twice\. 1 of 1\. Contradicted, risky\./),
        hasFocus: false,
      });
      const caret = () => page.evaluate(() => document.getSelection()?.anchorNode?.textContent ?? '', null);
      expect(await caret()).toContain(CLAIM);
      await page.press('Enter');
      await seen(look).toMatchObject({ hasFocus: true });
      await page.press('Tab');
      expect(await look()).toMatchObject({ hasFocus: true });
      await page.press('Escape');
      await seen(isOpen).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.localName, null)).toBe('body');
      expect(await caret()).toContain(CLAIM);
      await page.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent, null)).toBe('After');
    });

    test('leaves the keyboard to who is typing', async () => {
      await openPage('/field');
      await page.click('textarea');
      expect(await step()).toEqual(['typing']);
      expect(await isOpen()).toBe(false);
    });

    test.each(['/frame', '/foreign-frame', '/shadow'])('opens in %s too', async (path) => {
      await openPage(path);
      await seen(step).toContain('shown');
      await seen(look).toMatchObject({ text: expect.stringContaining('What is known') });
    });

    test('can be used in a modal dialog, goes when its words are scrolled away, and comes again where a page threw it out', async () => {
      await openPage('/dialog');
      await step();
      await seen(look).toMatchObject({ text: expect.stringContaining(CLAIM) });
      await page.press('Enter');
      await seen(look).toMatchObject({ hasFocus: true });
      await page.press('Escape');
      await page.pointTo(await markedPoint(page), 'click');
      await seen(isOpen).toBe(true);
      await page.evaluate(() => document.querySelector('dialog')?.scrollTo(0, 200), null);
      await seen(isOpen).toBe(false);
      await page.evaluate(() => document.querySelector('dialog')?.scrollTo(0, 0), null);
      await page.pointTo(await markedPoint(page), 'click');
      await seen(isOpen).toBe(true);
      await page.evaluate((name) => document.querySelector(name)?.remove(), HOST);
      await seen(async () => {
        await page.pointTo(await markedPoint(page), 'click');
        return isOpen();
      }).toBe(true);
    });

    test('hides a mark that the reader calls wrong, by keyboard alone, in the popup too, and brings it back', async () => {
      await openPage('/strict');
      await step();
      await seen(look).toMatchObject({ text: expect.stringContaining('This mark is wrong') });
      await page.press('Enter');
      await tabTo('This mark is wrong');
      await page.press('Enter');
      await tabTo('It is not about kratom');
      await page.press(' ');
      await page.press('ArrowDown');
      await tabTo('Hide this mark');
      await page.press('Enter');
      await seen(() => marksOf(page)).toEqual({});
      await seen(look).toMatchObject({ text: 'Hidden here. Undo' });
      await tabTo('Undo');
      await page.press('Enter');
      await seen(() => marksOf(page)).toHaveProperty('contradicted', [CLAIM]);
      await seen(look).toMatchObject({ text: expect.stringContaining('This mark is wrong') });
      await desk.click(tabId, 'label', 'joke or sarcasm');
      await desk.click(tabId, 'button', 'Hide this mark');
      await seen(() => marksOf(page)).toEqual({});
      const popup = await openPopup(running().browser, page);
      const told = () =>
        popup.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', '.hidden-line');
      await seen(told).toContain('1 hidden by you');
      await popup.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), '.hidden-line button');
      await seen(() => marksOf(page)).toHaveProperty('contradicted', [CLAIM]);
      await seen(told).toBe('');
      await popup.close();
    });

    test('very many marks are thinned out, until the reader wants all', async () => {
      await openPage('/repeated');
      const count = async () => (await marksOf(page)).doubtful?.length ?? 0;
      await seen(count).toBe(1);
      const popup = await openPopup(running().browser, page);
      const told = () =>
        popup.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', '.page-line');
      await seen(told).toContain('Showing 1 of 60 marks.');
      await popup.click('.page-line button');
      await seen(count).toBe(60);
      await popup.close();
    });

    test('axe has nothing to object to, nor at 320 pixels', async () => {
      await openPage('/strict');
      await page.resize(NARROW);
      await step();
      await seen(look).toMatchObject({ text: expect.stringContaining('What is known') });
      const { text } = (await look()) ?? { text: '' };
      expect(text).not.toBe('');
      await desk.click(tabId, 'summary', 'This mark is wrong');
      for (const theme of running().browser.themes) {
        expect({ theme, found: await desk.violations(tabId, theme) }).toEqual({ theme, found: [] });
      }
    });
  });
}
