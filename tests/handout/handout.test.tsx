// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openHandout } from '../../src/handout/handout-session.tsx';
import { frameOf } from '../popup/popup-input.ts';
import { findingOf, index, pageOf } from '../report/page-of.ts';
import { button, click, erase, settle, textOf, textsOf } from '../support/draw.tsx';
import type { FakeFrame, FakeTab } from '../support/fake-browser.ts';
import { FakeBrowser } from '../support/fake-browser.ts';
import { fakeEngine } from '../support/fake-frame.ts';

let browser: FakeBrowser;
let end: AbortController;
const print = vi.fn();

const frame = (phase: 'done' | 'reading', ...claims: string[]): FakeFrame => {
  const { frameId, ...state } = frameOf(pageOf(claims.map((claim) => findingOf(claim))), phase);
  return { frameId, gate: true, engine: fakeEngine(phase === 'reading' ? { ...state, report: null } : state) };
};

async function open(tabId: number | null): Promise<void> {
  await act(() =>
    openHandout(tabId, index, {
      browser: browser.api,
      root: document.body,
      locale: 'en-US',
      today: '2026-11-25',
      print,
      signal: end.signal,
    }),
  );
  await settle();
}
const tabWith = (tab: Partial<FakeTab>) =>
  browser.tabs.push({ id: 5, url: 'https://a.test/kratom', frames: [], ...tab });

beforeEach(() => {
  browser = new FakeBrowser();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  erase();
});

describe('the sheet of a tab', () => {
  it('holds what its page claims, room to write, questions, help and sources', async () => {
    tabWith({ frames: [frame('done', 'safe-with-alcohol', 'addictive')] });
    await open(5);
    expect(textsOf('.sheet h3')).toEqual(['What the page claims, and what is known', 'Questions to ask', 'Sources']);
    expect(textOf('.sheet-claims li')).toContain('Kratom is safe to mix with alcohol');
    expect(textsOf('.room label')).toHaveLength(5);
    expect(textOf('.sheet-help')).toContain('911');
  });

  it('prints when asked', async () => {
    tabWith({ frames: [frame('done', 'addictive')] });
    await open(5);
    await click(button('Print this sheet'));
    expect(print).toHaveBeenCalledOnce();
  });

  it('is made as soon as the page has been read', async () => {
    tabWith({ frames: [frame('reading')] });
    await open(5);
    expect(textOf('.notice')).toBe('The page is still being read …');
    browser.tabs[0].frames = [frame('done', 'safe-with-alcohol')];
    browser.sender = { id: 'our-extension', tab: { id: 5 }, frameId: 0 };
    await act(async () => {
      await browser.api.runtime
        .sendMessage({ app: 'kratom-claim-check', call: 'reportChanged', args: [] })
        .catch(() => undefined);
    });
    await settle();
    expect(textOf('.sheet-claims')).toContain('Kratom is safe to mix with alcohol');
  });

  it.each([
    ['no tab', null],
    ['a tab that has gone', 9],
    ['a page without kratom', 5],
  ])('cannot be made of %s, and says so', async (_name, tabId) => {
    tabWith({ frames: [{ frameId: 0, gate: true }] });
    await open(tabId);
    expect(textOf('.notice')).toContain('There is no page to make a sheet of.');
    expect(document.querySelector('.sheet')).toBeNull();
  });
});
