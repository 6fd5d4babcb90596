import axe from 'axe-core';
import type { ExtensionBrowser, Theme } from './extension-browser.ts';

declare global {
  /** Put into the world of our scripts by these tests: the card's shadow root, which is closed to the page. */
  var cardRootForTests: (() => ShadowRoot | null) | undefined;
}

/** What is in the card of one frame: pages cannot see it, but our own scripts can. */
export interface CardLook {
  text: string;
  status: string;
  hasFocus: boolean;
  /** The words of what has the focus, with those of its label. */
  focused: string;
  /** It lies whole inside the viewport, and not on the words it is about. */
  isBeside: boolean;
}

/** A page of the extension, from where the cards of tabs are looked into and used. */
export type CardDesk = Awaited<ReturnType<typeof openCardDesk>>;

export async function openCardDesk(browser: ExtensionBrowser) {
  const desk = await browser.openOwn('src/popup/index.html?tab=0');

  /** Lets the functions below into the card; again each time, since frames come and go. */
  const enter = (tabId: number) =>
    desk.evaluate(async (tab) => {
      const func = () => {
        globalThis.cardRootForTests = () => {
          const { dom } = globalThis.chrome as unknown as {
            dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot };
          };
          const host = document.querySelector<Element & { openOrClosedShadowRoot?: ShadowRoot }>('kratom-claim-check');
          return host && (host.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(host) ?? null);
        };
      };
      await (globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: tab, allFrames: true }, func });
    }, tabId);

  return {
    close: () => desk.close(),

    /** Whether the card's script is in every frame with marks. */
    hasCard: (tabId: number) =>
      desk.evaluate(async (tab) => {
        const func = () => globalThis.kratomClaimCheck === undefined || globalThis.kratomClaimCard !== undefined;
        const target = { tabId: tab, allFrames: true };
        const frames = await (globalThis.browser ?? chrome).scripting.executeScript({ target, func });
        return frames.every(({ result }) => result === true);
      }, tabId),

    async look(tabId: number) {
      await enter(tabId);
      return desk.evaluate(async (tab) => {
        const func = () => {
          const root = globalThis.cardRootForTests?.();
          const frame = root?.querySelector('.card-frame');
          if (!root || !frame) return null;
          const box = frame.getBoundingClientRect();
          const marks = globalThis.kratomClaimMarks;
          const words = (marks?.chosen.drawn ?? []).flatMap((index) => [
            ...(marks?.rangesOf(index)[0]?.getClientRects() ?? []),
          ]);
          const { clientWidth, clientHeight } = document.documentElement;
          return {
            text: frame.textContent ?? '',
            status: root.querySelector('.card-status')?.textContent ?? '',
            hasFocus: root.activeElement !== null,
            focused: (root.activeElement?.closest('label') ?? root.activeElement)?.textContent ?? '',
            isBeside:
              box.left >= 0 &&
              box.top >= 0 &&
              box.right <= clientWidth &&
              box.bottom <= Math.max(clientHeight, innerHeight) &&
              !words.some(
                ({ top, bottom, left, right }) =>
                  box.top < bottom && box.bottom > top && box.left < right && box.right > left,
              ),
          };
        };
        const target = { tabId: tab, allFrames: true };
        const frames = await (globalThis.browser ?? chrome).scripting.executeScript({ target, func });
        return (frames.map(({ result }) => result).find((each) => each !== null) ?? null) as CardLook | null;
      }, tabId);
    },

    /** Clicks what is in the card, by selector and text. */
    click: (tabId: number, selector: string, text: string) =>
      desk.evaluate(
        async ([tab, wanted, words]) => {
          const func = (find: string, label: string) => {
            const root = globalThis.cardRootForTests?.();
            const all = [...(root?.querySelectorAll<HTMLElement>(find) ?? [])];
            all.find(({ textContent }) => textContent?.includes(label))?.click();
          };
          const target = { tabId: Number(tab) };
          await (globalThis.browser ?? chrome).scripting.executeScript({ target, func, args: [wanted, words] });
        },
        [String(tabId), selector, text] as const,
      ),

    /** What the command for the next claim comes to; the browser takes no command from a test. */
    step: (tabId: number) =>
      desk.evaluate(async (tab) => {
        const func = () => globalThis.kratomClaimCard?.step(1, false) ?? 'end';
        const target = { tabId: tab, allFrames: true };
        const frames = await (globalThis.browser ?? chrome).scripting.executeScript({ target, func });
        return frames.map(({ result }) => result);
      }, tabId),

    /** Has the page read anew now: after a change it waits the longer, the longer it took before. */
    checkAgain: (tabId: number) =>
      desk.evaluate(async (tab) => {
        const func = () => globalThis.kratomClaimCheck?.check();
        await (globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: tab }, func });
      }, tabId),

    /** What axe-core objects to in the card: a copy of it, with its own style, is put into the desk. */
    async violations(tabId: number, theme: Theme): Promise<string[]> {
      await enter(tabId);
      await desk.run(axe.source);
      await desk.setTheme(theme);
      return desk.evaluate(async (tab) => {
        const func = () => {
          const root = globalThis.cardRootForTests?.();
          const rules = [...(root?.adoptedStyleSheets ?? [])].flatMap(({ cssRules }) => [...cssRules]);
          return { markup: root?.innerHTML ?? '', css: rules.map(({ cssText }) => cssText).join('\n') };
        };
        const [{ result }] = await (globalThis.browser ?? chrome).scripting.executeScript({
          target: { tabId: tab },
          func,
        });
        const { markup, css } = result as ReturnType<typeof func>;
        const frame = new DOMParser().parseFromString(markup, 'text/html').querySelector<HTMLElement>('.card-frame');
        if (!frame || css === '') throw new Error('There is no card, or it has no style.');
        const host = document.createElement('div');
        const root = host.attachShadow({ mode: 'open' });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
        root.append(document.importNode(frame, true));
        document.body.replaceChildren(host);
        const { axe: tool } = globalThis as unknown as { axe: typeof axe };
        const found = await tool.run(host, { rules: { 'target-size': { enabled: true } } });
        return found.violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0].html}`);
      }, tabId);
    },
  };
}
