// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LibraryAddress, parseAddress } from '../../src/library/library-address.ts';
import { LibraryPage } from '../../src/library/library-page.tsx';
import { libraryClaim } from '../../src/report/library-claim.ts';
import { libraryReferences } from '../../src/report/library-reference.ts';
import { searchLibrary } from '../../src/report/search-library.ts';
import { index } from '../report/page-of.ts';
import { button, click, draw, enter, erase, say, textOf, textsOf } from '../support/draw.tsx';

const law = { place: 'US-OH', today: '2027-05-01' };
const claims = [...index.claims.values()].map((claim) => libraryClaim(claim, index, null, law, say));
const references = libraryReferences(index, say);
const search = searchLibrary(index);
const print = vi.fn();

const open = (address: LibraryAddress | null = null) =>
  draw(
    <LibraryPage
      claims={claims}
      references={references}
      untraceable={[...index.untraceable.values()]}
      search={search}
      address={address}
      date="2026-11-22"
      print={print}
    />,
  );
const shown = (): string[] =>
  [...document.querySelectorAll('.place:not([hidden]) .entry')].map(({ id }) => id.slice(id.indexOf('=') + 1));

afterEach(erase);

describe('the library', () => {
  it('lists every claim under its topic, and says how many', async () => {
    await open();
    expect(shown()).toHaveLength(100);
    expect(textOf('[role=status]')).toBe('100 claims');
    expect(textsOf('main h2')).toHaveLength(8);
  });

  it('shows of a claim what is known, why it is so sure, its sources, and what would settle it', async () => {
    await open();
    for (const { claim, says, known, howSure, why, settle, sources } of claims) {
      const text = document.getElementById(`claim=${claim}`)?.textContent ?? '';
      const cited = sources.flatMap((group) => group.sources.map(({ citation }) => citation));
      for (const words of [says, known, howSure, ...why, settle, ...cited]) expect(text).toContain(words);
    }
  });

  it('narrows the list down as one types and chooses, and says so', async () => {
    await open();
    await enter('#library-search', 'liver');
    const all = shown();
    expect(all).toContain('causes-liver-injury');
    await enter('#library-verdict', 'supported');
    expect(shown().length).toBeLessThan(all.length);
    expect(textOf('[role=status]')).toBe(`${shown().length} of 100 shown`);
  });

  it('offers the way back where nothing fits', async () => {
    await open();
    await enter('#library-search', 'zzz');
    expect(shown()).toEqual([]);
    await click(button('Clear all'));
    expect(shown()).toHaveLength(100);
  });

  it('lists the sources, and what nobody could find', async () => {
    await open();
    await click(document.querySelectorAll('input[type=radio]')[1]);
    expect(shown()).toHaveLength(index.references.size);
    expect(textOf('main')).toContain('a 2016 study found kratom users reported');
  });

  it('puts the own state first in the table of laws, and says that the law may have changed', async () => {
    await open();
    const entry = document.getElementById('claim=banned-in-some-states');
    expect(entry?.querySelector('tbody tr')?.textContent).toMatch(/^Ohio/);
    expect(entry?.querySelector('.law-here')?.textContent).toMatch(/^Where you live, Ohio/);
    expect(entry?.querySelector('.law-stale')?.textContent).toBe('The law may have changed since 29 August 2026.');
  });

  it('prints when asked', async () => {
    await open();
    await click(button('Print'));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('an address', () => {
  it.each([
    ['#claim=addictive', { kind: 'claim', id: 'addictive' }],
    ['#reference=ahmad-2021-liver', { kind: 'reference', id: 'ahmad-2021-liver' }],
    ['#claim=', null],
    ['#content', null],
    ['#page=1', null],
    ['', null],
  ])('%j is read', (hash, address) => expect(parseAddress(hash)).toEqual(address));

  it.each([[{ kind: 'claim', id: 'addictive' }], [{ kind: 'reference', id: 'ahmad-2021-liver' }]] as const)(
    'of %o unfolds it and gives it the focus',
    async (address) => {
      await open(address);
      const entry = document.getElementById(`${address.kind}=${address.id}`);
      expect(document.activeElement).toBe(entry);
      expect(entry?.querySelector<HTMLDetailsElement>(':scope > details')?.open ?? true).toBe(true);
    },
  );

  it('shows what a filter had taken away', async () => {
    await open();
    await enter('#library-search', 'zzz');
    await open({ kind: 'claim', id: 'addictive' });
    expect(shown()).toContain('addictive');
  });

  it('of nothing says so, and lists all', async () => {
    await open({ kind: 'claim', id: 'nonsense' });
    expect(textOf('.notice')).toContain('No claim or source has this address');
    expect(shown()).toHaveLength(100);
  });
});
