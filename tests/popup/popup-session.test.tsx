// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPopup } from '../../src/popup/popup-session.tsx';
import { findingOf, index, pageOf } from '../report/page-of.ts';
import { fakeBrowser } from './fake-browser.ts';
import { frameOf } from './popup-input.ts';

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

const writeText = vi.fn(async (_text: string) => undefined);

async function open(options: Parameters<typeof fakeBrowser>[0], prepare = (_: ReturnType<typeof fakeBrowser>) => {}) {
  const fake = fakeBrowser(options);
  prepare(fake);
  const { signal } = session;
  await openPopup(5, index, { browser: fake.browser, clipboard: { writeText }, root, locale: 'en-US', signal });
  return fake.world;
}

const state = () => root.querySelector('main')?.dataset.state;
const button = (label: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(label));
const becomes = (expected: string) => vi.waitFor(() => expect(state()).toBe(expected));

describe('a popup', () => {
  it('shows what the frames of its tab say', async () => {
    await open({ frames: [frameOf(contradicted)] });
    expect(root.querySelector('h1')?.textContent).toContain('1 claim about kratom: 1 contradicted');
  });

  it('draws at once, before the tab has answered', async () => {
    const opened = open({ frames: [frameOf(contradicted)] });
    expect(state()).toBe('reading');
    await opened;
  });

  it('draws again when the report of its tab has changed, and of no other', async () => {
    const world = await open({ frames: [] });
    expect(state()).toBe('no-kratom');
    world.frames = [frameOf(contradicted)];
    const changed = { app: 'kratom-claim-check', call: 'reportChanged', args: [] };
    world.onMessage.emit(changed, { id: 'us', tab: { id: 6 } });
    world.onMessage.emit(changed, { id: 'us', tab: { id: 5 } });
    await becomes('found');
  });

  it('asks the frame that holds a passage to show it', async () => {
    const world = await open({ frames: [frameOf(pageOf([]), 'done', 0), frameOf(contradicted, 'done', 9)] });
    button('Show on the page')?.click();
    await vi.waitFor(() => expect(world.calls).toContainEqual({ call: 'show', args: [9, 0] }));
  });

  it('copies a finding', async () => {
    await open({ frames: [frameOf(contradicted)] });
    button('Copy this finding')?.click();
    await vi.waitFor(() => expect(writeText.mock.lastCall?.[0]).toContain('“it is not addictive”'));
  });

  it('says once that settings were damaged, and mends them', async () => {
    const world = await open({ frames: [frameOf(contradicted)] }, ({ world }) => {
      world.stored.settings = 'nonsense';
    });
    expect(root.querySelector('.notice')?.textContent).toContain('damaged');
    expect(world.stored.settings).toMatchObject({ enabled: true });
    session.abort();
    session = new AbortController();
    await open({ frames: [frameOf(contradicted)] }, (fake) => Object.assign(fake.world.stored, world.stored));
    expect(root.querySelector('.notice')).toBeNull();
  });

  it('stops listening when its session ends', async () => {
    const world = await open({ frames: [] });
    session.abort();
    expect([world.onMessage.listeners.size, world.onChanged.listeners.size]).toEqual([0, 0]);
  });
});

describe('the switches', () => {
  it('turn a site off and on again, and have it read', async () => {
    const world = await open({ frames: [frameOf(contradicted)] });
    button('Check pages on example.org')?.click();
    await becomes('off-site');
    expect(world.stored.settings).toMatchObject({ offSites: ['example.org'] });
    world.frames = [];
    button('Turn on for this site')?.click();
    await vi.waitFor(() => expect(world.calls).toContainEqual({ call: 'openEngineIn', args: [5] }));
    expect(world.stored.settings).toMatchObject({ offSites: [] });
  });

  it('ask for no reading where nothing may be read', async () => {
    const world = await open({ url: 'https://store.example' }, ({ world }) => {
      world.stored.settings = { enabled: false };
    });
    button('Turn on')?.click();
    await becomes('unreadable');
    expect(world.calls).toEqual([]);
  });

  it('turn everything off and on again', async () => {
    const world = await open({ frames: [frameOf(contradicted)] });
    button('Check pages on every site')?.click();
    await becomes('off');
    expect(world.stored.settings).toMatchObject({ enabled: false });
    button('Turn on')?.click();
    await becomes('found');
    expect(world.stored.settings).toMatchObject({ enabled: true });
  });

  it('keep a mark and what else was set', async () => {
    const world = await open({ frames: [frameOf(contradicted)] }, ({ world }) => {
      world.stored.settings = { country: 'AU' };
    });
    button('Matches, careful, question')?.click();
    await vi.waitFor(() => expect(world.stored.settings).toMatchObject({ country: 'AU', marks: { fits: true } }));
  });
});

describe('a page that was not read', () => {
  it('is read when the reader allows the site', async () => {
    const world = await open({}, ({ world }) => {
      world.granted = false;
    });
    expect(state()).toBe('no-access');
    world.granted = true;
    world.frames = [frameOf(contradicted)];
    button('Allow on this site')?.click();
    await becomes('found');
    expect(world.calls).toEqual([
      { call: 'request', args: { origins: ['*://www.example.org/*'] } },
      { call: 'openEngineIn', args: [5] },
    ]);
  });

  it('stays unread when the reader says no', async () => {
    const world = await open({}, ({ world }) => {
      world.granted = false;
    });
    button('Allow on this site')?.click();
    await vi.waitFor(() => expect(world.calls).toHaveLength(1));
    expect(state()).toBe('no-access');
  });

  it.each([
    ['Check this page once', false],
    ['Check now', true],
  ])('is read by "%s"', async (label, granted) => {
    const world = await open({ frames: [] }, ({ world }) => {
      world.gate = false;
      world.granted = granted;
    });
    world.frames = [frameOf(contradicted)];
    button(label)?.click();
    await becomes('found');
    expect(world.calls).toEqual([{ call: 'openEngineIn', args: [5] }]);
  });

  it('says so when that did not work', async () => {
    const world = await open({ frames: [] }, ({ world }) => {
      world.gate = false;
    });
    world.openEngine = { ok: false, error: 'No.' };
    button('Check now')?.click();
    await vi.waitFor(() =>
      expect(root.querySelector('.notice')?.textContent).toBe('That did not work. Reload the page and try again.'),
    );
  });
});
