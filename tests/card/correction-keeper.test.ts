import { describe, expect, it } from 'vitest';
import { CorrectionKeeper } from '../../src/card/correction-keeper.ts';
import type { Correction } from '../../src/shared/corrections.ts';

const place = { site: 'a.test', page: '00000001' };
const passages = [
  { claim: 'addictive', reading: 'false' as const, quote: 'not addictive' },
  { claim: 'legal', reading: 'false' as const, quote: 'legal everywhere' },
];
const correction: Correction = { ...passages[1], ...place, reason: 'other', scope: 'page', date: '2026-11-25' };

function storeOf(stored: Correction[], fails = false) {
  const store = {
    stored,
    read: async () => store.stored,
    change: async (change: (all: Correction[]) => Correction[]) => {
      if (fails) throw new Error('full');
      store.stored = change(store.stored);
    },
  };
  return store;
}

describe('what the reader has hidden', () => {
  it('was stored before', async () => {
    const keeper = new CorrectionKeeper(storeOf([correction]), false);
    expect(keeper.hidden(passages, place)).toEqual([]);
    await keeper.load();
    expect(keeper.hidden(passages, place)).toEqual([1]);
  });

  it('is hidden at once, stored once, and comes back', async () => {
    const store = storeOf([]);
    const keeper = new CorrectionKeeper(store, false);
    void keeper.add(correction);
    expect(keeper.hidden(passages, place)).toEqual([1]);
    await keeper.add({ ...correction, date: '2026-11-26' });
    expect(store.stored).toHaveLength(1);
    await keeper.remove(passages[1], place);
    expect([keeper.hidden(passages, place), store.stored]).toEqual([[], []]);
  });

  it('in a private window is not stored, and comes back all the same', async () => {
    const store = storeOf([]);
    const keeper = new CorrectionKeeper(store, true);
    await keeper.add(correction);
    expect([keeper.hidden(passages, place), store.stored]).toEqual([[1], []]);
    await keeper.remove(passages[1], place);
    expect(keeper.hidden(passages, place)).toEqual([]);
  });

  it('stays hidden for the visit where it cannot be stored', async () => {
    const keeper = new CorrectionKeeper(storeOf([], true), false);
    await keeper.add(correction);
    keeper.replace([]);
    expect(keeper.hidden(passages, place)).toEqual([1]);
  });
});
