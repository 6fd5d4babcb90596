// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail } from '../../src/shared/result.ts';
import { findingOf, pageOf } from '../report/page-of.ts';
import { fakeEngine, reportOf } from '../support/fake-frame.ts';
import { frameWith, World, writeText } from './popup-world.ts';

const contradicted = pageOf([findingOf('addictive', { polarity: 'denies', quote: 'it is not addictive' })]);

let root: HTMLElement;
let session: AbortController;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  session = new AbortController();
});
afterEach(() => {
  session.abort();
  root.remove();
});

const state = () => root.querySelector('main')?.dataset.state;
const button = (label: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(label));
const becomes = (expected: string) => vi.waitFor(() => expect(state()).toBe(expected));

describe('a popup', () => {
  it('shows what the frames of its tab say', async () => {
    await new World(frameWith(contradicted)).open(root, session);
    expect(root.querySelector('h1')?.textContent).toContain('1 claim about kratom: 1 contradicted');
  });

  it('draws at once, before the tab has answered', async () => {
    const opened = new World(frameWith(contradicted)).open(root, session);
    expect(state()).toBe('reading');
    await opened;
  });

  it('draws again when the report of its tab has changed, and of no other', async () => {
    const world = await new World(frameWith()).open(root, session);
    expect(state()).toBe('no-kratom');
    world.tab.frames = [frameWith(contradicted)];
    world.reportChanged(6);
    await new Promise((resolve) => setTimeout(resolve));
    expect(state()).toBe('no-kratom');
    world.reportChanged(5);
    await becomes('found');
  });

  it('asks the frame that holds a passage to show it', async () => {
    const [top, inner] = [frameWith(pageOf([])), frameWith(contradicted, 9)];
    await new World(top, inner).open(root, session);
    button('Show on the page')?.click();
    await vi.waitFor(() => expect(inner.engine?.asked).toEqual(['showFinding 0']));
    expect(top.engine?.asked).toEqual([]);
  });

  it('says of the law of places what holds where the reader lives', async () => {
    const world = new World(frameWith(pageOf([findingOf('banned-in-some-states')])));
    world.stored.settings = { country: 'US-AL' };
    await world.open(root, session);
    expect(root.querySelector('.law-here')?.textContent).toContain('Alabama: banned, since 10 May 2016.');
  });

  it('copies a finding', async () => {
    await new World(frameWith(contradicted)).open(root, session);
    button('Copy this finding')?.click();
    await vi.waitFor(() => expect(writeText.mock.lastCall?.[0]).toContain('“it is not addictive”'));
  });

  it('says once that settings were damaged, and mends them', async () => {
    const world = new World(frameWith(contradicted));
    world.stored.settings = 'nonsense';
    await world.open(root, session);
    expect(root.querySelector('.notice')?.textContent).toContain('damaged');
    expect(world.stored.settings).toMatchObject({ enabled: true });
    session.abort();
    session = new AbortController();
    await world.open(root, session);
    expect(root.querySelector('.notice')).toBeNull();
  });

  it('stops listening when its session ends', async () => {
    const world = await new World(frameWith()).open(root, session);
    const listening = world.onMessage.listeners.size;
    session.abort();
    expect([world.onMessage.listeners.size, world.onChanged.listeners.size]).toEqual([listening - 1, 0]);
  });
});

describe('the switches', () => {
  it('turn a site off and on again, and have it read', async () => {
    const world = await new World(frameWith(contradicted)).open(root, session);
    button('Check pages on example.org')?.click();
    await becomes('off-site');
    expect(world.stored.settings).toMatchObject({ offSites: ['example.org'] });
    world.tab.frames = [frameWith()];
    button('Turn on for this site')?.click();
    await vi.waitFor(() => expect(world.calls).toEqual(['openEngineIn 5']));
    expect(world.stored.settings).toMatchObject({ offSites: [] });
  });

  it('turn everything off and on again', async () => {
    const world = await new World(frameWith(contradicted)).open(root, session);
    button('Check pages on every site')?.click();
    await becomes('off');
    expect(world.stored.settings).toMatchObject({ enabled: false });
    button('Turn on')?.click();
    await becomes('found');
    expect(world.stored.settings).toMatchObject({ enabled: true });
  });

  it('ask for no reading where nothing may be read', async () => {
    const world = new World(frameWith());
    world.tab.closed = true;
    world.stored.settings = { enabled: false };
    await world.open(root, session);
    button('Turn on')?.click();
    await becomes('unreadable');
    expect(world.calls).toEqual([]);
  });

  it('keep a mark and what else was set', async () => {
    const world = new World(frameWith(contradicted));
    world.stored.settings = { country: 'AU' };
    await world.open(root, session);
    root.querySelector<HTMLElement>('#tab-page')?.click();
    await vi.waitFor(() => expect(button('Matches, careful, question')).toBeDefined());
    button('Matches, careful, question')?.click();
    await vi.waitFor(() => expect(world.stored.settings).toMatchObject({ country: 'AU', marks: { fits: true } }));
  });

  it('choose a country, whose numbers are then shown', async () => {
    await new World(frameWith(pageOf([findingOf('causes-seizures')]))).open(root, session);
    await vi.waitFor(() => expect(button('Change')).toBeDefined());
    button('Change')?.click();
    await vi.waitFor(() => expect(root.querySelector('select')).not.toBeNull());
    const select = root.querySelector('select') as HTMLSelectElement;
    select.value = 'AU';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(root.querySelector('.help')?.textContent).toContain('Call 000 now.'));
  });
});

describe('a page that was not read', () => {
  const closedWorld = () => {
    const world = new World();
    world.tab.closed = true;
    world.granted = false;
    return world;
  };

  it('is read when the reader allows the site', async () => {
    const world = await closedWorld().open(root, session);
    expect(state()).toBe('no-access');
    world.granted = true;
    world.tab.closed = undefined;
    world.tab.frames = [frameWith(contradicted)];
    button('Allow on this site')?.click();
    await becomes('found');
    expect(world.calls).toEqual(['request *://www.example.org/*', 'openEngineIn 5']);
  });

  it('stays unread when the reader says no', async () => {
    const world = await closedWorld().open(root, session);
    button('Allow on this site')?.click();
    await vi.waitFor(() => expect(world.calls).toHaveLength(1));
    expect(state()).toBe('no-access');
  });

  it.each([
    ['Check this page once', false],
    ['Check now', true],
  ])('is read by "%s"', async (label, granted) => {
    const world = new World({ frameId: 0 });
    world.granted = granted;
    await world.open(root, session);
    world.tab.frames = [frameWith(contradicted)];
    button(label)?.click();
    await becomes('found');
    expect(world.calls).toEqual(['openEngineIn 5']);
  });

  it('says so when that did not work', async () => {
    const world = await new World({ frameId: 0 }).open(root, session);
    world.answer = fail('No.');
    button('Check now')?.click();
    await vi.waitFor(() =>
      expect(root.querySelector('.notice')?.textContent).toBe('That did not work. Reload the page and try again.'),
    );
  });

  it('in another language is read when the reader asks for it', async () => {
    const engine = fakeEngine({ ...reportOf(), phase: 'not-english', report: contradicted });
    await new World({ frameId: 0, gate: true, engine }).open(root, session);
    button('Read it as English')?.click();
    await vi.waitFor(() => expect(engine.asked).toEqual(['check']));
  });
});
