import { describe, expect, it } from 'vitest';
import type { Browser } from '../../src/platform/browser.ts';
import { forgetTab, recallTab, rememberTab } from '../../src/platform/tab-memory.ts';
import { FakeBrowser } from '../support/fake-browser.ts';

const A = 'https://a.test/';

describe('what is kept of a tab', () => {
  it('is there for the same document, and for no other', async () => {
    const { api } = new FakeBrowser();
    await rememberTab(3, { address: A, memory: { panel: 'page' } }, api);
    expect(await recallTab(3, A, api)).toEqual({ panel: 'page' });
    expect(await recallTab(3, `${A}b`, api)).toBeUndefined();
    expect(await recallTab(4, A, api)).toBeUndefined();
  });

  it('is kept in memory only', async () => {
    const browser = new FakeBrowser();
    await rememberTab(3, { address: A, memory: 1 }, browser.api);
    expect(browser.stored).toEqual({});
    await forgetTab(3, browser.api);
    expect(browser.session).toEqual({});
  });

  it.each([
    ['has no such storage', {}],
    [
      'refuses',
      {
        session: {
          get: async () => Promise.reject('No.'),
          set: async () => Promise.reject('No.'),
          remove: async () => Promise.reject('No.'),
        },
      },
    ],
  ])('is nothing where the browser %s', async (_, storage) => {
    const browser = { storage } as unknown as Browser;
    await rememberTab(3, { address: A, memory: 1 }, browser);
    await forgetTab(3, browser);
    expect(await recallTab(3, A, browser)).toBeUndefined();
  });
});
