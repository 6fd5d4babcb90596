// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PopupActions, PopupPage } from '../../src/popup/popup-page.tsx';
import { STATE_WORDS } from '../../src/popup/state-words.ts';
import { popupView } from '../../src/popup/view-model.ts';
import { findingOf, index, pageOf } from '../report/page-of.ts';
import { frameOf, inputOf } from './popup-input.ts';

const doNothing = async () => undefined;
const ACTIONS: PopupActions = {
  act: doNothing,
  show: async () => true,
  copy: async () => true,
  setEverywhere: doNothing,
  setSite: doNothing,
  setMark: doNothing,
  setCountry: doNothing,
};

/** Draws the popup for what is known and gives its body. */
function draw(input: ReturnType<typeof inputOf>, actions: Partial<PopupActions> = {}): HTMLElement {
  act(() => {
    render(<PopupPage view={popupView(input, index)} actions={{ ...ACTIONS, ...actions }} />, document.body);
  });
  return document.body;
}

const click = (element: Element | null | undefined) => act(async () => (element as HTMLElement).click());
const button = (label: string, within: Element = document.body) =>
  [...within.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(label));
const textOf = (selector: string) => document.querySelector(selector)?.textContent;

afterEach(() => render(null, document.body));

const seed = pageOf(
  [
    findingOf('native-southeast-asia', { quote: 'a plant native to Southeast Asia' }),
    findingOf('relieves-pain', { quote: 'it may ease pain', mode: 'hedges' }),
    findingOf('relieves-pain', { quote: 'it kills pain' }),
    findingOf('treats-anxiety', { quote: 'it calms' }),
    findingOf('safe-in-pregnancy', { quote: 'safe for mothers', context: 'Good to know:' }),
    findingOf('treats-ptsd', { quote: 'veterans swear by it', mode: 'reports' }),
  ],
  {
    attributions: [
      {
        quote: 'One study published in 2016',
        candidates: ['bath-2020-conditions'],
        untraceable: index.untraceable.keys().next().value ?? null,
      },
      { quote: 'scientists say', candidates: [], untraceable: null },
    ],
  },
);
const found = () => inputOf([frameOf(seed)]);

describe('the popup of a page with claims', () => {
  it('opens on one sentence', () => {
    draw(found());
    expect(textOf('h1')).toBe(
      '5 claims about kratom: 1 contradicted, 2 more certain than the evidence, 1 could be dangerous.',
    );
    expect(textOf('.summary p')).toBe('Passed on from others: 1 without good evidence.');
  });

  it('has one first heading and skips no level', () => {
    const levels = [...draw(found()).querySelectorAll('h1, h2, h3, h4, h5')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('lists claims, the worst first, each once', () => {
    draw(found());
    const heads = [...document.querySelectorAll('.card h3')].map(({ textContent }) => textContent);
    expect(heads).toEqual([
      'This page says: Kratom is safe in pregnancy or while breastfeeding',
      'This page says: Kratom relieves pain',
      'This page says: Kratom relieves anxiety',
      'This page reports: Kratom helps PTSD',
      'This page says: Kratom is a tree native to Southeast Asia',
    ]);
  });

  it('tells a claim in the order of the card', () => {
    draw(found());
    const text = textOf('.card') ?? '';
    const order = [
      'This page says: Kratom is safe in pregnancy',
      'Good to know:',
      'safe for mothers',
      'Contradicted, risky',
      'The evidence says otherwise.',
      'What is known',
      'Fairly sure: kratom is not safe in pregnancy',
      'A doctor or midwife can help.',
      'Sources: ',
      'Says otherwise',
      'Not cited on this page:',
      'Copy this finding',
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('opens what is pressing and folds the rest', () => {
    draw(found());
    const open = [...document.querySelectorAll<HTMLDetailsElement>('.known')].map((details) => details.open);
    expect(open).toEqual([true, true, true, true, false]);
  });

  it('links sources with what they were, and keeps findings under study details', () => {
    draw(found());
    const [first] = document.querySelectorAll('.card .sources > li');
    expect(first.querySelector('a')?.href).toMatch(/^https:\/\//);
    expect(first.querySelector('a')?.rel).toBe('noreferrer');
    expect(first.querySelector('.study')?.textContent).toMatch(/people/);
    expect(first.querySelector('details summary')?.textContent).toBe('Study details');
  });

  it('has a section for the sources that the page leaves out, accurate facts last and folded', () => {
    draw(found());
    const section = document.querySelector('#left-out');
    expect(section?.querySelector('h2')?.textContent).toBe('Sources this page leaves out');
    expect([...(section?.querySelectorAll(':scope > .left-out-claim > h3') ?? [])].map((h) => h.textContent)).toEqual([
      'Kratom is safe in pregnancy or while breastfeeding',
      'Kratom relieves pain',
      'Kratom relieves anxiety',
      'Kratom helps PTSD',
    ]);
    const folded = section?.querySelector<HTMLDetailsElement>(':scope > details');
    expect(folded?.open).toBe(false);
    expect(folded?.querySelector('h3')?.textContent).toBe('Kratom is a tree native to Southeast Asia');
  });

  it('names harms that are not said', () => {
    draw(found());
    expect(textOf('#not-said h2')).toBe('Not said on this page');
    expect(document.querySelectorAll('#not-said li')).toHaveLength(5);
  });

  it('names studies that the page does not, with what was searched and what could be meant', () => {
    draw(found());
    const [first, second] = document.querySelectorAll('.attribution');
    const [untraceable] = index.untraceable.values();
    expect(first.textContent).toContain('One study published in 2016');
    expect(first.textContent).toContain(untraceable.note);
    expect(first.textContent).toContain('Could be meant: Bath et al. 2020');
    expect(second.textContent).toContain('It names no study, and none of ours fits.');
  });

  it('heads the works for a thread with Evidence', () => {
    draw(inputOf([frameOf(pageOf([findingOf('relieves-pain', { post: 2 })]))]));
    expect(textOf('#evidence h2')).toBe('Evidence');
    expect(document.querySelector('#left-out')).toBeNull();
  });

  it('ends on date, requests and advice', () => {
    draw(found());
    expect([...document.querySelectorAll('footer p')].map(({ textContent }) => textContent)).toEqual([
      'Evidence of 22 November 2026.',
      'No requests: everything here was read on your machine.',
      'Not medical advice.',
    ]);
  });

  it('shows hostile text as text', () => {
    const hostile = pageOf([findingOf('addictive', { quote: '<img src=x onerror=alert(1)>' })]);
    draw(inputOf([frameOf(hostile)]));
    expect(textOf('.card q')).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelector('.card img')).toBeNull();
  });

  it('has no style attribute and no id of a claim or work in sight', () => {
    const body = draw(found());
    expect(body.querySelector('[style]')).toBeNull();
    const ids = [...index.references.keys(), ...seed.findings.map(({ claim }) => claim)];
    expect(ids.filter((id) => body.textContent?.includes(id))).toEqual([]);
  });
});

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
    expect(copy.mock.calls[0][0]).toContain('“safe for mothers”');
    expect(textOf('.card-actions [role=status]')).toBe('Copied.');
  });

  it('gets the text to copy by hand where the browser forbids it', async () => {
    draw(found(), { copy: async () => false });
    await click(button('Copy this finding'));
    expect(document.querySelector('textarea')?.value).toContain('“safe for mothers”');
  });

  it('changes the country', async () => {
    const setCountry = vi.fn(doNothing);
    draw(inputOf([frameOf(pageOf([findingOf('causes-seizures')]))]), { setCountry });
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
    await click(button('Check pages on example.org'));
    await click(button('Check pages on every site'));
    await click(button('Matches, careful, question'));
    expect(setSite).toHaveBeenCalledWith(false);
    expect(setEverywhere).toHaveBeenCalledWith(false);
    expect(setMark).toHaveBeenCalledWith('fits', true);
  });
});

describe('a state without a page', () => {
  const inputs = {
    reading: inputOf(null),
    'no-kratom': inputOf([]),
    'no-access': inputOf({ kind: 'no-access' }),
    unopened: inputOf({ kind: 'unopened' }),
    unreadable: inputOf({ kind: 'unreadable' }),
    'not-english': inputOf([frameOf(seed, 'not-english')]),
    'off-site': inputOf({ kind: 'off' }, { offSites: ['example.org'] }),
    off: inputOf({ kind: 'off' }, { enabled: false }),
  } as const;

  it.each(Object.entries(STATE_WORDS))(
    '%s: says so, offers what can be done, keeps guide and switches',
    async (state, words) => {
      const done = vi.fn(doNothing);
      draw(inputs[state as keyof typeof inputs], { act: done });
      expect(document.querySelector('main')?.dataset.state).toBe(state);
      expect([textOf('h1'), textOf('.state p')]).toEqual([words.heading, words.text]);
      expect(document.querySelector('.card')).toBeNull();
      expect(textOf('.guide h2')).toBe('How to read these words');
      expect(textOf('.switches')).toContain('Check pages on every site');
      for (const { action, label } of words.actions) {
        await click(button(label));
        expect(done).toHaveBeenLastCalledWith(action);
      }
    },
  );

  it('nothing to correct: says that this is not safe, and has no claim to list', () => {
    draw(inputOf([frameOf(pageOf([]))]));
    expect(textOf('h1')).toBe(
      'No claim to correct was found. That is not a check of the product, or of what the page leaves out.',
    );
    expect(document.querySelector('.claims')).toBeNull();
  });

  it('partly read and damaged settings are said above', () => {
    const input = inputOf([frameOf(seed, 'partly')]);
    draw({ ...input, stored: { ...input.stored, damaged: true } });
    expect([...document.querySelectorAll('.notice')].map(({ textContent }) => textContent)).toEqual([
      'Some of your settings were damaged and were set back to their defaults.',
      'This page is very long. Its end was not read.',
    ]);
  });
});
