import { describe, expect, it } from 'vitest';
import { lawView } from '../../src/report/law-view.ts';
import type { Claim } from '../../src/shared/claim.ts';
import { loadSay } from '../../src/words/load-say.ts';
import { index } from './page-of.ts';

const say = await loadSay('en');
const claimOf = (id: string): Claim => {
  const claim = index.claims.get(id);
  if (!claim) throw new Error(`No claim "${id}".`);
  return claim;
};
const TODAY = '2026-11-25';
const view = (place: string | null, today = TODAY, claim = 'banned-in-some-states') =>
  lawView(claimOf(claim), index, { place, today }, say);

describe('the law in the library', () => {
  it('says of when the newest source is', () => expect(view(null)?.checked).toBe('Newest source: 29 August 2026.'));

  it.each([
    ['2027-02-28', ''],
    ['2027-03-01', 'The law may have changed since 29 August 2026.'],
  ])('on %s reads %j', (today, stale) => expect(view(null, today)?.stale).toBe(stale));

  it.each([
    ['US-AL', 'Where you live, Alabama: banned, since 10 May 2016.'],
    ['US-VT', 'Where you live, Vermont: banned.'],
    ['US-RI', 'Where you live, Rhode Island: ban lifted, sale regulated, since 1 April 2026.'],
    ['US-NY', 'Where you live, New York: we have not checked the law there.'],
    ['US', ''],
    ['DE-BY', ''],
    [null, ''],
  ])('for a reader in %s says %j', (place, here) => expect(view(place)?.here).toBe(here));

  it('puts the own place first, then bans, then what is not sure', () => {
    const places = view('US-OH')?.places ?? [];
    expect(places[0]).toMatchObject({ name: 'Ohio', isHere: true });
    expect(places.slice(1).map(({ status }) => status)).toEqual([
      ...Array(8).fill('banned'),
      'ban lifted, sale regulated',
      ...places.slice(10).map(({ status }) => status),
    ]);
    expect(places).toHaveLength(14);
  });

  it('never shows as law what is only reported', () => {
    for (const each of claimOf('banned-in-some-states').jurisdictions ?? []) {
      if (!each.status.startsWith('unverified')) continue;
      expect(view(null)?.places.find(({ name }) => name === each.name)?.status).toMatch(/reported, not checked$/);
    }
  });

  it('has nothing to say of what does not change with time', () => expect(view(null, TODAY, 'addictive')).toBeNull());
  it('has no places where a claim is not about them', () =>
    expect(view('US-AL', TODAY, 'fda-approved')).toMatchObject({ places: [], here: '' }));
});
