// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pictureInWords } from '../../src/report/evidence-picture.ts';
import { pageView } from '../../src/report/page-view.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from '../report/page-of.ts';
import { citationOf } from '../support/citation-of.ts';
import { button, click, draw, erase, openTab, textOf, unfold } from './draw-popup.tsx';
import { frameOf, inputOf } from './popup-input.ts';

const reason = 'Cites Hill et al. 2024 (says otherwise).';
const page = pageOf(
  [
    findingOf('addictive', {
      polarity: 'denies',
      citation: citationOf({
        status: 'source-disagrees',
        cited: ['hill-2024-kud'],
        works: [{ ref: 'hill-2024-kud', role: 'supports', stand: 'otherwise' }],
        near: 'sentence',
        missing: ['singh-2014-dependence', 'hill-2024-kud'],
      }),
    }),
  ],
  {
    sources: [
      { kind: 'doi', value: '10.1016/j.drugalcdep.2014.03.017', reference: 'singh-2014-dependence' },
      { kind: 'pmid', value: '123', reference: null },
      { kind: 'url', value: 'https://shop.example/x', reference: null },
    ],
    unreadable: ['doi:10.12/abc'],
  },
);
const show = (actions = {}) => draw(inputOf([frameOf(page)]), actions);
const showSources = async (actions = {}) => {
  show(actions);
  await openTab('sources');
};

afterEach(erase);

describe('the sources of a page', () => {
  it('are listed with what each is; what cannot be read is named', async () => {
    await showSources();
    const items = [...document.querySelectorAll('#page-sources li')].map(({ textContent }) => textContent);
    expect(items).toHaveLength(4);
    expect(items[0]).toMatch(/^Singh, D\..*293 people/);
    expect(items.slice(1)).toEqual([
      'PubMed 123not in our evidence',
      'https://shop.example/xnot in our evidence',
      'doi:10.12/abcCould not be read',
    ]);
  });

  it('lead to works, and never to an address of the page', async () => {
    await showSources();
    const links = [...document.querySelectorAll('#page-sources a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://doi.org/10.1016/j.drugalcdep.2014.03.017', 'https://pubmed.ncbi.nlm.nih.gov/123']);
  });
});

describe('a card', () => {
  it('says what carries the passage', () => {
    show();
    expect(textOf('.carried-by')).toBe(`Its sources: ${reason}`);
  });

  it('says nothing about sources of a question that has none', () => {
    draw(inputOf([frameOf(pageOf([findingOf('addictive', { mode: 'asks' })]))]));
    expect(document.querySelector('.carried-by')).toBeNull();
  });

  it('pictures the studies, one dot each, with the same in words', async () => {
    show();
    await unfold(document.querySelector('.card .why'));
    const [view] = pageView([page], index, null, sayEnglish).claims;
    const picture = document.querySelector('.picture');
    expect(picture?.querySelectorAll('.dots i')).toHaveLength(6);
    expect(picture?.querySelector('.dots')?.getAttribute('aria-hidden')).toBe('true');
    const words = [...(picture?.children ?? [])].map(
      (row) => `${row.querySelector('dt')?.textContent}: ${row.querySelector('dd')?.textContent}.`,
    );
    expect(words.join(' ')).toBe(pictureInWords(view.picture, sayEnglish));
  });
});

describe('sources left out', () => {
  it('are copied all at once, in the format chosen', async () => {
    const copySources = vi.fn(async () => true);
    await showSources({ copySources });
    const select = document.querySelector<HTMLSelectElement>('.copy-menu select');
    if (!select) throw new Error('There is no menu.');
    await act(async () => {
      select.value = 'ris';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await click(button('Copy all'));
    const ids = [
      expect.objectContaining({ id: 'singh-2014-dependence' }),
      expect.objectContaining({ id: 'hill-2024-kud' }),
    ];
    expect(copySources).toHaveBeenCalledWith(expect.arrayContaining(ids), 'ris');
    expect(textOf('.copy-menu .status')).toBe('Copied 2.');
  });

  it('are copied one by one', async () => {
    const copySources = vi.fn(async () => false);
    await showSources({ copySources });
    await click(document.querySelector('[aria-label="Copy Hill et al. 2024"]'));
    expect(copySources).toHaveBeenCalledWith([expect.objectContaining({ id: 'hill-2024-kud' })], 'markdown');
    expect(textOf('.copy-menu .status')).toBe('The browser did not allow it.');
  });
});
