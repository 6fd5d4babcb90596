import { describe, expect, it } from 'vitest';
import { changeCorrections, readCorrections, watchCorrections } from '../../src/platform/corrections.ts';
import type { Correction } from '../../src/shared/corrections.ts';
import { FakeBrowser } from '../support/fake-browser.ts';

const correction = (quote: string): Correction => ({
  claim: 'addictive',
  reading: 'false',
  quote,
  reason: 'other',
  scope: 'everywhere',
  site: null,
  page: '00000000',
  date: '2026-11-25',
});

describe('corrections', () => {
  it('are none at first, and then those that were stored', async () => {
    const { api, stored } = new FakeBrowser();
    expect(await readCorrections(api)).toEqual([]);
    await changeCorrections((all) => [...all, correction('a')], api);
    await changeCorrections((all) => [...all, correction('b')], api);
    expect((await readCorrections(api)).map(({ quote }) => quote)).toEqual(['a', 'b']);
    expect(stored.corrections).toMatchObject({ version: 1 });
  });

  it('are none where storage cannot be read', async () => {
    const storage = { local: { get: () => Promise.reject(new Error('broken')) } };
    expect(await readCorrections({ storage } as never)).toEqual([]);
  });

  it('are told when they change, until the signal ends it', async () => {
    const { api } = new FakeBrowser();
    const end = new AbortController();
    const seen: number[] = [];
    watchCorrections((all) => seen.push(all.length), api, end.signal);
    await changeCorrections(() => [correction('a')], api);
    await api.storage.local.set({ settings: {} });
    end.abort();
    await changeCorrections(() => [], api);
    expect(seen).toEqual([1]);
  });
});
