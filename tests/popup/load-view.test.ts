import { describe, expect, it } from 'vitest';
import { loadView, tabInView } from '../../src/popup/load-view.ts';
import { findingOf, pageOf } from '../report/page-of.ts';
import { fakeBrowser } from './fake-browser.ts';
import { frameOf } from './popup-input.ts';

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
    expect(await tabInView(search, fakeBrowser({}).browser)).toBe(expected);
  });
});

describe('what is known of a tab', () => {
  it('are its frames, its site without www, and the settings', async () => {
    const frames = [frameOf(pageOf([findingOf('addictive')]))];
    const loaded = await loadView(5, 'en-US', fakeBrowser({ frames }).browser);
    expect(loaded.look).toEqual({ kind: 'frames', frames });
    expect([loaded.site, loaded.stored.settings.enabled, loaded.stored.damaged]).toEqual(['example.org', true, false]);
  });

  it('is said to be damaged where settings are', async () => {
    const { browser, world } = fakeBrowser({ frames: [] });
    world.stored.settings = { enabled: 'yes', offSites: ['example.com'] };
    const { stored } = await loadView(5, 'en-US', browser);
    expect(stored.damaged).toBe(true);
    expect([stored.settings.enabled, stored.settings.offSites]).toEqual([true, ['example.com']]);
  });

  it('is that it cannot be read, where the tab is gone', async () => {
    const { browser } = fakeBrowser({});
    browser.tabs.get = () => Promise.reject(new Error('No tab with id: 5'));
    const loaded = await loadView(5, 'en-US', browser);
    expect(loaded.look).toEqual({ kind: 'unreadable' });
    expect([loaded.url, loaded.site]).toEqual([undefined, null]);
  });
});
