import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../src/commands/serve-pages.ts';
import { evidence } from '../../src/generated/evidence.ts';
import { claimsOfConcern } from '../../src/report/concern.ts';
import { indexEvidence } from '../../src/report/index-evidence.ts';
import { pageView } from '../../src/report/page-view.ts';
import { splitQuestions } from '../../src/report/split-questions.ts';
import type { PageReport } from '../../src/shared/page-report.ts';
import { wordOf } from '../../src/shared/reading-words.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { checkPage } from './check-page.ts';
import { describeCard } from './describe-card.ts';
import { describeOwnPages } from './describe-own-pages.ts';
import { describePopup } from './describe-popup.ts';
import { describeSignals } from './describe-signals.ts';
import { describeSources } from './describe-sources.ts';
import { describeSpam } from './describe-spam.ts';
import { type ExtensionBrowser, openPopup, type TestPage, tabIdOf } from './extension-browser.ts';
import { marksOf } from './marks-of.ts';
import { TEST_PAGES } from './test-pages.ts';

const DEMO = readFileSync('tests/pages/demo/index.html', 'utf8');
const START_MS = 400_000;
const TEST_MS = 60_000;
const STEP = { timeout: 10_000, interval: 50 };
const CLAIM = 'Kratom is not addictive';

/** The marks that a page must bear by the words of the dataset: mark → marked quotes, sorted. */
function marksFor({ findings }: PageReport): Record<string, string[]> {
  const drawn = findings.flatMap((finding) => {
    const { mark } = wordOf(evidence.readingWords, finding);
    const marks = [...(mark && DEFAULT_SETTINGS.marks[mark] ? [mark] : []), ...(finding.danger ? ['danger'] : [])];
    return marks.map((name) => ({ name, quote: finding.quote }));
  });
  const names = new Set(drawn.map(({ name }) => name));
  const quotesOf = (name: string) => drawn.filter((each) => each.name === name).map(({ quote }) => quote);
  return Object.fromEntries([...names].map((name) => [name, quotesOf(name).sort()]));
}

const stateOf = (popup: TestPage) =>
  popup.evaluate((selector) => document.querySelector(selector)?.getAttribute('data-state') ?? null, 'main');

const textOf = (page: TestPage, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** The whole way through the extension in a real browser: the same tests for each. */
export function describeExtension(name: string, start: () => Promise<ExtensionBrowser>): void {
  describe(`The extension in ${name}`, { timeout: TEST_MS }, () => {
    let opened = 0;
    let browser: ExtensionBrowser;
    let server: PageServer;
    let page: TestPage;
    let popup: TestPage;

    beforeAll(async () => {
      server = await servePages(async (path) =>
        path === '/demo' ? { body: DEMO, type: 'text/html' } : TEST_PAGES[path],
      );
      browser = await start();
    }, START_MS);
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    // A number in the address, so that no two tabs have the same.
    const open = async (path: string): Promise<void> => {
      page = await browser.open(`${server.origin}${path}?${++opened}`);
    };
    const openWithPopup = async (path: string): Promise<void> => {
      await open(path);
      popup = await openPopup(browser, page);
    };
    const seen = (read: () => Promise<unknown>) => expect.poll(read, STEP);
    const marks = () => marksOf(page);

    describe('on the demo article', () => {
      const report = () => checkPage(DEMO, page.url);
      beforeAll(() => openWithPopup('/demo'));

      test('marks what the command line finds', async () => {
        await seen(marks).toEqual(marksFor(report()));
      });

      test('leaves the document as it is', async () => {
        const [now, served] = await page.evaluate(async (address) => {
          const text = await (await fetch(address)).text();
          const parsed = new DOMParser().parseFromString(text, 'text/html');
          return [document.documentElement.outerHTML, parsed.documentElement.outerHTML];
        }, page.url);
        expect(now).toBe(served);
      });

      test('opens the popup on one sentence, and tells each claim', async () => {
        const view = pageView([report()], indexEvidence(evidence), null, sayEnglish);
        await seen(() => textOf(popup, 'h1')).toBe(view.summary.opening);
        const cards = await popup.evaluate(
          (selector) => [...document.querySelectorAll(selector)].map((card) => card.textContent ?? ''),
          'article[data-claim]',
        );
        const { said, asked } = splitQuestions(view.claims);
        expect(cards).toHaveLength(said.length + asked.length);
        [...said, ...asked].forEach(({ known, passages: [worst] }, at) => {
          for (const words of [worst.says, worst.quote, worst.sentence, known]) expect(cards[at]).toContain(words);
        });
      });

      test('counts the distinct claims of concern on the badge', async () => {
        const count = claimsOfConcern(report().findings).length;
        const tabId = await tabIdOf(browser, page);
        const badge = () =>
          popup.evaluate((id) => (globalThis.browser ?? chrome).action.getBadgeText({ tabId: id }), tabId);
        await seen(badge).toBe(String(count));
      });
    });

    test('a click on a claim scrolls the page to it and flashes it', async () => {
      await openWithPopup('/far-down');
      await seen(() => stateOf(popup)).toBe('found');
      await popup.click('article[data-claim="addictive"] button.quote');
      await seen(marks).toMatchObject({ flash: [expect.stringContaining(CLAIM)] });
      const inView = await page.evaluate((selector) => {
        const [last] = [...document.querySelectorAll(selector)].slice(-1);
        const { top, bottom } = last.getBoundingClientRect();
        return scrollY > 0 && top >= 0 && bottom <= innerHeight;
      }, 'p');
      expect(inView).toBe(true);
    });

    describeSources(() => ({ browser, origin: server.origin }));
    describeSpam(() => ({ browser, origin: server.origin }));

    describe('switched off', () => {
      const turn = (label: string) =>
        popup.evaluate((wanted) => {
          const switches = [...document.querySelectorAll<HTMLElement>('button[role="switch"]')];
          const found = switches.find((each) => each.textContent?.includes(wanted));
          if (!found) throw new Error(`The popup has no switch "${wanted}".`);
          found.click();
        }, label);

      test.each([
        { where: 'on a site', label: 'Check pages on 127.0.0.1', state: 'off-site' },
        { where: 'everywhere', label: 'Check pages on every site', state: 'off' },
      ])('$where: marks nothing, injects nothing, and comes back', async ({ label, state }) => {
        await openWithPopup('/no-scripts');
        await seen(() => stateOf(popup)).toBe('found');
        await seen(marks).toHaveProperty('contradicted');
        await turn(label);
        await seen(() => stateOf(popup)).toBe(state);
        await seen(marks).toEqual({});
        await page.reload();
        popup = await openPopup(browser, page);
        await seen(() => stateOf(popup)).toBe(state);
        expect(await marks()).toEqual({});
        await turn(label);
        await seen(() => stateOf(popup)).toBe('found');
        await seen(marks).toHaveProperty('contradicted');
      });
    });

    test('a page that allows no scripts is read all the same', async () => {
      await open('/no-scripts');
      await seen(marks).toMatchObject({ contradicted: [CLAIM], danger: [CLAIM] });
    });

    test('text that comes later is read', async () => {
      await open('/nothing-to-correct');
      await page.evaluate((text) => {
        document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
      }, `${CLAIM}.`);
      await seen(marks).toMatchObject({ contradicted: [CLAIM] });
    });

    test('kratom that comes later wakes the engine', async () => {
      await open('/later');
      await page.evaluate((text) => {
        document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
      }, `${CLAIM}.`);
      await seen(marks).toMatchObject({ contradicted: [CLAIM] });
    });

    test('text in an open shadow root is read', async () => {
      await open('/shadow');
      await seen(marks).toMatchObject({ contradicted: [CLAIM] });
    });

    test('the popup tells what the frames of a page say', async () => {
      await openWithPopup('/frame');
      await seen(() => textOf(popup, 'article[data-claim="addictive"]')).toContain(CLAIM);
    });

    test('nothing found is not called safe', async () => {
      await openWithPopup('/nothing-to-correct');
      await seen(() => stateOf(popup)).toBe('nothing-to-correct');
      expect(await textOf(popup, 'main')).toContain('That is not a check of the product');
    });

    test('a page without kratom gets no engine', async () => {
      await openWithPopup('/tea');
      await seen(() => stateOf(popup)).toBe('no-kratom');
      const world = await popup.evaluate(
        async (tabId) => {
          const func = () => [globalThis.kratomClaimGate === true, globalThis.kratomClaimCheck !== undefined];
          const [frame] = await (globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId }, func });
          return frame.result;
        },
        await tabIdOf(browser, page),
      );
      expect(world).toEqual([true, false]);
      expect(await marks()).toEqual({});
    });

    test.each([
      ['/empty', 'no-kratom'],
      ['/frameset', 'no-kratom'],
      ['/no-body', 'no-kratom'],
      ['/picture', 'unreadable'],
      ['/data', 'unreadable'],
    ])('%s does nothing and breaks nothing', async (path, state) => {
      await openWithPopup(path);
      await seen(() => stateOf(popup)).toBe(state);
      expect(await marks()).toEqual({});
    });

    const openPage = async (path: string): Promise<TestPage> => {
      await open(path);
      return page;
    };
    describePopup(() => ({ browser, open: openPage }));
    describeSignals(() => ({ browser, open: openPage }));
    describeCard(() => ({ browser, open: openPage }));
    describeOwnPages(() => ({ browser, open: () => openPage('/demo') }));

    test('all this while nothing was asked of any other machine', async () => {
      expect(browser.strayRequests()).toEqual([]);
      // The guard itself works: it sees what a page asks for.
      await page.evaluate(
        (address) => fetch(address, { mode: 'no-cors' }).catch(() => undefined),
        'http://stray.test/',
      );
      expect(browser.strayRequests()).toEqual(['stray.test']);
    });
  });
}
