// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { STATE_WORDS } from '../../src/popup/state-words.ts';
import { sayEnglish as say } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from '../report/page-of.ts';
import { button, click, doNothing, draw, erase, found, loaded, openTab, seed, textOf, unfold } from './draw-popup.tsx';
import { frameOf, inputOf } from './popup-input.ts';

afterEach(erase);

describe('the popup of a page with claims', () => {
  it('opens on one sentence', () => {
    draw(found());
    expect(textOf('h1')).toBe(
      '5 claims about kratom: 1 contradicted, 2 more certain than the evidence, 1 could be dangerous.',
    );
    expect(textOf('.summary p')).toBe('Passed on from others: 1 without good evidence.');
  });

  it('says when marks were thinned out, and shows all', async () => {
    const showAllMarks = vi.fn(doNothing);
    draw(inputOf([{ ...frameOf(seed), marks: { drawn: 38, of: 212 } }]), { showAllMarks });
    await loaded();
    expect(textOf('.page-line')).toBe('Showing 38 of 212 marks. Show all');
    await click(button('Show all'));
    expect(showAllMarks).toHaveBeenCalledOnce();
    draw(found());
    expect(textOf('.page-line')).toBeUndefined();
  });

  it('lists what the reader has hidden, and brings it back', async () => {
    const unhide = vi.fn(doNothing);
    draw(inputOf([frameOf(pageOf([findingOf('treats-ptsd'), findingOf('safe-in-pregnancy', { hidden: true })]))]), {
      unhide,
    });
    await loaded();
    expect(textOf('.hidden-line summary')).toBe('1 hidden by you');
    expect(textOf('.hidden-line li')).toContain('This page says: Kratom is safe in pregnancy');
    expect(textOf('.hidden-line li')).toContain('Could be dangerous');
    expect(document.querySelectorAll('.card')).toHaveLength(1);
    await click(button('Show again'));
    expect(unhide).toHaveBeenCalledExactlyOnceWith({ report: 0, index: 1 });
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

  it('tells a claim in the order of the card', async () => {
    draw(found());
    await unfold(document.querySelector('.card .why'));
    await unfold(document.querySelector('.card .evidence'));
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
      'Why this certainty',
      'People',
      'What would settle it',
      'Sources: ',
      'Says otherwise',
      'Not cited on this page:',
      'Copy this finding',
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it.each([
    ['natural-so-safe', true],
    ['addictive', false],
  ])('asks for the country only where help has a number: %s', async (claim, asked) => {
    draw(inputOf([frameOf(pageOf([findingOf(claim)]))]));
    await loaded();
    expect(document.querySelector('.help')).not.toBeNull();
    expect(document.querySelector('.help .country') !== null).toBe(asked);
  });

  it('opens what is pressing and folds the rest', () => {
    draw(found());
    const open = [...document.querySelectorAll<HTMLDetailsElement>('.known')].map((details) => details.open);
    expect(open).toEqual([true, true, true, true, false]);
  });

  it('links sources with what they were, and keeps findings under study details', async () => {
    draw(found());
    await unfold(document.querySelector('.card .evidence'));
    const [first] = document.querySelectorAll('.card .sources > li');
    expect(first.querySelector('a')?.href).toMatch(/^https:\/\//);
    expect(first.querySelector('a')?.rel).toBe('noreferrer');
    expect(first.querySelector('.study')?.textContent).toMatch(/people/);
    expect(first.querySelector('details summary')?.textContent).toBe('Study details');
  });

  it('has a section for the sources that the page leaves out, accurate facts last and folded', async () => {
    draw(found());
    await openTab('sources');
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

  it('names harms that are not said', async () => {
    draw(found());
    await openTab('page');
    expect(textOf('#not-said h2')).toBe('Not said on this page');
    expect(document.querySelectorAll('#not-said li')).toHaveLength(5);
  });

  it('names studies that the page does not, with what was searched and what could be meant', async () => {
    draw(found());
    await openTab('sources');
    const [first, second] = document.querySelectorAll('.attribution');
    const [untraceable] = index.untraceable.values();
    expect(first.textContent).toContain('One study published in 2016');
    expect(first.textContent).toContain(untraceable.note);
    expect(first.textContent).toContain('Could be meant: Bath et al. 2020');
    expect(second.textContent).toContain('It names no study, and none of ours fits.');
  });

  it('heads the works for a thread with Evidence', async () => {
    draw(inputOf([frameOf(pageOf([findingOf('relieves-pain', { post: 2 })]))]));
    await openTab('sources');
    expect(textOf('#evidence h2')).toBe('Evidence');
    expect(document.querySelector('#left-out')).toBeNull();
  });

  it('ends on date, requests and advice', async () => {
    draw(found());
    await loaded();
    expect([...document.querySelectorAll('footer p')].map(({ textContent }) => textContent)).toEqual([
      'Evidence of 22 November 2026.',
      'No requests: everything here stays on your machine.',
      'Not medical or legal advice.',
    ]);
  });

  it('shows hostile text as text', () => {
    const hostile = pageOf([findingOf('addictive', { quote: '<img src=x onerror=alert(1)>' })]);
    draw(inputOf([frameOf(hostile)]));
    expect(textOf('.card q')).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelector('.card img')).toBeNull();
  });

  it.each(['claims', 'sources', 'page'] as const)(
    'has no style attribute and no id of a claim or work in sight: %s',
    async (tab) => {
      const body = draw(found());
      await openTab(tab);
      expect(body.querySelector('[style]')).toBeNull();
      const ids = [...index.references.keys(), ...seed.findings.map(({ claim }) => claim)];
      expect(ids.filter((id) => body.textContent?.includes(id))).toEqual([]);
    },
  );
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
      await loaded();
      expect(document.querySelector('main')?.dataset.state).toBe(state);
      expect([textOf('h1'), textOf('.state p')]).toEqual([say(`popup_${words.name}`), say(`popup_${words.name}_text`)]);
      expect(document.querySelector('.card')).toBeNull();
      expect(textOf('.guide h2')).toBe('How to read these words');
      expect(textOf('.menu')).toContain('Check pages on every site');
      for (const action of words.actions) {
        await click(button(say(`popup_${action}`)));
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

describe('the ways out of the popup', () => {
  const links = () => [...document.querySelectorAll('footer nav a')].map((link) => link.getAttribute('href'));
  const pages = ['/src/library/index.html', '/src/about/index.html', '/src/options/index.html'];

  it('lead to the sheet of this very tab, to all claims, to how we know, to the options', async () => {
    draw(found());
    await loaded();
    expect(links()).toEqual(['/src/handout/index.html?tab=7', ...pages]);
  });

  it('lead to no sheet where there is no page to make one of', async () => {
    draw(inputOf({ kind: 'unreadable' }));
    await loaded();
    expect(links()).toEqual(pages);
  });
});
