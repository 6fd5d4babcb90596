// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findingOf, pageOf } from '../report/page-of.ts';
import { button, click, doNothing, draw, erase, found, loaded, openTab, textOf } from './draw-popup.tsx';
import { frameOf, inputOf } from './popup-input.ts';

afterEach(erase);

describe('a claim that is said several times', () => {
  it('steps through its passages, shows each on the page, and begins again', async () => {
    const show = vi.fn(async () => true);
    draw(found(), { show });
    const card = [...document.querySelectorAll('.card')][1];
    const seen = () => [card.querySelector('q')?.textContent, card.querySelector('.chip')?.textContent];
    expect(card.querySelector('.stepper')?.textContent).toContain('Said 2 times');
    expect(seen()).toEqual(['it kills pain', 'Too certain']);
    const next = card.querySelector('[aria-label="Next passage"]');
    await click(next);
    expect(seen()).toEqual(['it may ease pain', 'Carefully put']);
    expect(show).toHaveBeenLastCalledWith({ report: 0, index: 1 });
    await click(next);
    expect(seen()).toEqual(['it kills pain', 'Too certain']);
  });
});

describe('what a reader can do', () => {
  it('shows a passage on the page', async () => {
    const show = vi.fn(async () => true);
    draw(found(), { show });
    await click(document.querySelector('.card .quote'));
    expect(show).toHaveBeenCalledWith({ report: 0, index: 4 });
  });

  it('is told where the page has the passage no more', async () => {
    draw(found(), { show: async () => false });
    await click(button('Show on the page'));
    expect(textOf('.card [role=status]')).toBe('The page does not show this passage any more.');
  });

  it('copies a finding', async () => {
    const copy = vi.fn(async (_text: string) => true);
    draw(found(), { copy });
    await click(button('Copy this finding'));
    await loaded();
    expect(copy.mock.calls[0][0]).toContain('“safe for mothers”');
    expect(textOf('.card-actions [role=status]')).toBe('Copied.');
  });

  it('gets the text to copy by hand where the browser forbids it', async () => {
    draw(found(), { copy: async () => false });
    await click(button('Copy this finding'));
    await loaded();
    expect(document.querySelector('textarea')?.value).toContain('“safe for mothers”');
  });

  it('changes the country', async () => {
    const setCountry = vi.fn(doNothing);
    draw(inputOf([frameOf(pageOf([findingOf('causes-seizures')]))]), { setCountry });
    await loaded();
    expect(textOf('.help')).toContain('Call 911 now.');
    expect(document.querySelector<HTMLAnchorElement>('.help a.number')?.getAttribute('href')).toBe('tel:911');
    await click(button('Change'));
    const select = document.querySelector('select');
    if (!select) throw new Error('There is nothing to choose from.');
    expect(select.value).toBe('US');
    await act(async () => {
      select.value = 'ZZ';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(setCountry).toHaveBeenCalledWith('ZZ');
  });

  it('switches a site, everything, and a mark', async () => {
    const [setSite, setEverywhere, setMark] = [vi.fn(doNothing), vi.fn(doNothing), vi.fn(doNothing)];
    draw(found(), { setSite, setEverywhere, setMark });
    await openTab('page');
    await click(button('Check pages on example.org'));
    await click(button('Check pages on every site'));
    await click(button('Matches, careful, question'));
    expect(setSite).toHaveBeenCalledWith(false);
    expect(setEverywhere).toHaveBeenCalledWith(false);
    expect(setMark).toHaveBeenCalledWith('fits', true);
  });
});
