// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryOf } from '../../src/popup/popup-memory.ts';
import { ROLES } from '../../src/shared/settings.ts';
import { findingOf, index, pageOf } from '../report/page-of.ts';
import { enter } from '../support/draw.tsx';
import { button, click, draw, erase, found, loaded, seed, textOf, textsOf, unfold } from './draw-popup.tsx';
import { frameOf, inputOf } from './popup-input.ts';
import { frameWith, World } from './popup-world.ts';

afterEach(erase);

const claims = () => [...document.querySelectorAll<HTMLElement>('.card')].map(({ dataset }) => dataset.claim);

describe('how the popup was left', () => {
  it('is how it opens', () => {
    const left = { ...memoryOf(undefined), words: 'veterans', folds: { 'claim-treats-ptsd.known': false } };
    draw(found(), {}, left);
    expect(claims()).toEqual(['treats-ptsd']);
    expect(document.querySelector<HTMLDetailsElement>('.known')?.open).toBe(false);
  });

  it('is kept with every change, and holds no word of the page', async () => {
    const remember = vi.fn();
    draw(found(), { remember });
    await click(document.querySelector('#tab-page'));
    await click(document.querySelector('#tab-claims'));
    await enter('.chooser select', 'page');
    await click(button('unproven', document.querySelector('.bar') as Element));
    await unfold(document.querySelector('.card .evidence'));
    const last = remember.mock.lastCall?.[0];
    expect(last).toMatchObject({
      panel: 'claims',
      mark: 'doubtful',
      order: 'page',
      folds: { 'claim-relieves-pain.sources': true },
    });
    for (const { quote, sentence } of seed.findings) {
      expect(JSON.stringify(last)).not.toContain(quote);
      expect(JSON.stringify(last)).not.toContain(sentence);
    }
  });
});

describe('what somebody came for', () => {
  it.each([
    [null, ['claims', 'sources', 'signals', 'page'], true],
    ['read', ['claims', 'sources', 'signals', 'page'], true],
    ['check', ['signals', 'sources', 'claims', 'page'], false],
    ['moderate', ['claims', 'sources', 'signals', 'page'], false],
  ] as const)('%s: sets the tabs and what stands above them', async (role, tabs, worst) => {
    draw(inputOf([frameOf(seed)], { role }));
    await loaded();
    expect([...document.querySelectorAll('[role=tab]')].map(({ id }) => id)).toEqual(tabs.map((name) => `tab-${name}`));
    expect(document.querySelector('[aria-selected=true]')?.id).toBe(`tab-${tabs[0]}`);
    expect(document.querySelector('.worst') !== null).toBe(worst);
  });

  it('moderate: has the order of the page, and what to do with a quote right under it', () => {
    draw(inputOf([frameOf(seed)], { role: 'moderate' }));
    expect(claims()[0]).toBe('native-southeast-asia');
    expect(document.querySelector('.card .quote + .card-actions')?.textContent).toContain('Copy this finding');
  });

  it('is said on the page tab', async () => {
    const setRole = vi.fn(async () => undefined);
    draw(found(), { setRole }, { ...memoryOf(undefined), panel: 'page' });
    await loaded();
    expect(textsOf('.role .choice')).toHaveLength(ROLES.length);
    await click(document.querySelector('.role input[value=moderate]'));
    expect(setRole).toHaveBeenCalledWith('moderate');
  });
});

describe('what was read', () => {
  it('is told in words and frames', async () => {
    const frames = [frameOf(seed, 'done', 0, 1200), frameOf(pageOf([]), 'done', 4, 34)];
    draw(inputOf(frames), {}, { ...memoryOf(undefined), panel: 'page' });
    await loaded();
    expect(textOf('#coverage p')).toBe(
      '1,234 words of this page were read. They stand in 2 frames. Pictures and videos are not read.',
    );
  });

  it.each([
    ['that it goes on', null, null],
    ['that it goes on', 0, null],
    ['how far it has come', 0.4, '0.4'],
  ])('is shown while the rest is being read, with %s: %s', async (_, share, value) => {
    draw(inputOf([frameOf(seed), frameOf(pageOf([]), 'reading', 4)]), { share: async () => share });
    expect(claims()).toHaveLength(5);
    await loaded();
    const progress = document.querySelector('progress');
    expect(progress?.getAttribute('aria-label')).toBe('Reading this page');
    expect(progress?.getAttribute('value')).toBe(value);
    erase();
    draw(found());
    expect(document.querySelector('progress')).toBeNull();
  });
});

describe('five hundred findings', () => {
  it('draw little at first, and every passage is within reach', () => {
    // About thirty nodes a card: sources and reasons are drawn when somebody unfolds them.
    const ids = [...index.claims.keys()];
    const many = Array.from({ length: 500 }, (_, at) => findingOf(ids[at % ids.length], { quote: `passage ${at}` }));
    draw(inputOf([frameOf(pageOf(many))]));
    expect(document.querySelector('.claims.is-long')).not.toBeNull();
    const steppers = textsOf('.stepper > :first-child').map((text) => Number(text.match(/\d+/)?.[0]));
    expect(steppers.reduce((sum, count) => sum + count, 0)).toBe(500);
    expect(document.querySelectorAll('*').length).toBeLessThan(35 * ids.length);
  });
});

describe('how the popup of a tab was left', () => {
  const page = pageOf([findingOf('addictive', { polarity: 'denies' })]);
  const tab = (name: string) => document.querySelector<HTMLElement>(`#tab-${name}`);
  let session: AbortController;

  /** Opens the popup anew, as a press on its button does. */
  const open = async (world: World): Promise<World> => {
    session?.abort();
    document.body.replaceChildren(document.createElement('div'));
    session = new AbortController();
    return world.open(document.body.firstElementChild as HTMLElement, session);
  };
  afterEach(() => session.abort());

  it('is how it opens again', async () => {
    const world = await open(new World(frameWith(page)));
    tab('page')?.click();
    await open(world);
    expect(tab('page')?.getAttribute('aria-selected')).toBe('true');
    expect(world.stored).toEqual({});
  });

  it('is forgotten where the tab shows another page', async () => {
    const world = await open(new World(frameWith(page)));
    tab('page')?.click();
    world.tab.url = 'https://www.example.org/b';
    await open(world);
    expect(tab('claims')?.getAttribute('aria-selected')).toBe('true');
  });
});
