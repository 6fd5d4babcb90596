import { describe, expect, it } from 'vitest';
import { loadTab, tabInView } from '../../src/messaging/load-tab.ts';
import { frameOf } from '../popup/popup-input.ts';
import { findingOf, pageOf } from '../report/page-of.ts';
import { FakeBrowser, type FakeTab } from '../support/fake-browser.ts';
import { fakeEngine } from '../support/fake-frame.ts';

/** A browser whose only tab has number 5. */
function browserWith(frames: FakeTab['frames'], stored: Record<string, unknown> = {}) {
  const browser = new FakeBrowser();
  browser.tabs.push({ id: 5, url: 'https://www.example.org/a', frames });
  Object.assign(browser.stored, stored);
  return browser.api;
}

describe('the tab in view', () => {
  it.each([
    ['', 5],
    ['?tab=12', 12],
    ['?tab=0', 0],
    ['?tab=', null],
    ['?tab=x', null],
    ['?tab=-1', null],
    ['?other=1', 5],
  ])('%j: %s', async (search, expected) => {
    expect(await tabInView(search, browserWith([]))).toBe(expected);
  });
});

describe('what is known of a tab', () => {
  it('are its frames, its site without www, and the settings', async () => {
    const { frameId, ...report } = frameOf(pageOf([findingOf('addictive')]));
    const loaded = await loadTab(5, 'en-US', browserWith([{ frameId, gate: true, engine: fakeEngine(report) }]));
    expect(loaded.look).toEqual({ kind: 'frames', frames: [{ frameId, ...report }] });
    expect([loaded.site, loaded.stored.settings.enabled, loaded.stored.damaged]).toEqual(['example.org', true, false]);
  });

  it('comes with the sources, which are looked for where nobody has', async () => {
    const browser = new FakeBrowser();
    const { frameId, ...look } = frameOf(pageOf([findingOf('addictive')]));
    const engine = fakeEngine({ ...look, report: null });
    const frames = [
      { frameId, gate: true, engine },
      { frameId: 4, gate: true },
    ];
    browser.tabs.push({ id: 5, url: 'https://www.example.org/a', frames });
    const asked: unknown[] = [];
    browser.onMessage.addListener(async (message) => {
      asked.push(message);
      engine.report = look.report;
      return { ok: true, value: undefined };
    });
    const loaded = await loadTab(5, 'en-US', browser.api);
    expect(asked).toMatchObject([{ call: 'openCitationsIn', args: [5, [frameId]] }]);
    expect(loaded.look).toEqual({ kind: 'frames', frames: [{ frameId, ...look }] });
  });

  it('is said to be damaged where settings are', async () => {
    const settings = { enabled: 'yes', offSites: ['example.com'] };
    const { stored } = await loadTab(5, 'en-US', browserWith([], { settings }));
    expect(stored.damaged).toBe(true);
    expect([stored.settings.enabled, stored.settings.offSites]).toEqual([true, ['example.com']]);
  });

  it('is that it cannot be read, where the tab is gone', async () => {
    const loaded = await loadTab(6, 'en-US', browserWith([]));
    expect(loaded.look).toEqual({ kind: 'unreadable' });
    expect([loaded.url, loaded.site]).toEqual([undefined, null]);
  });
});
