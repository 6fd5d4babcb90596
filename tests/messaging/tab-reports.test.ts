import { describe, expect, it } from 'vitest';
import { lookAtTab } from '../../src/messaging/look-at-tab.ts';
import {
  checkAgain,
  checkSelection,
  collectConcerns,
  readShare,
  readTab,
  showFinding,
  stopEngines,
} from '../../src/messaging/tab-reports.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { FakeBrowser, type FakeTab } from '../support/fake-browser.ts';
import { fakeEngine, findingOf, reportOf } from '../support/fake-frame.ts';

const browserWith = (tab: Partial<FakeTab>): FakeBrowser => {
  const browser = new FakeBrowser();
  browser.tabs.push({ id: 1, url: 'https://a.test/', frames: [], ...tab });
  return browser;
};

const addictive = reportOf(findingOf('addictive'));
const framed = () => ({
  inner: fakeEngine(addictive),
  outer: fakeEngine(reportOf(findingOf('safe'), findingOf('legal'))),
});

describe('the frames of a tab', () => {
  it('are read where an engine runs, the top frame first, with a report where sources were looked for', async () => {
    const { inner } = framed();
    const outer = fakeEngine({ ...reportOf(), phase: 'reading', report: null });
    const frames = [{ frameId: 9, engine: inner }, { frameId: 4 }, { frameId: 0, engine: outer }];
    const tab = await readTab(1, browserWith({ frames }).api);
    expect(tab.ok && tab.value.frames).toEqual([
      { frameId: 0, ...reportOf(), phase: 'reading', words: 0, report: null },
      { frameId: 9, words: 0, ...addictive },
    ]);
  });

  it('have a report that tells what the reader has hidden', async () => {
    const engine = fakeEngine(reportOf(findingOf('safe'), findingOf('legal')));
    const status = { ...engine.state(), hidden: [1] };
    const frames = [{ frameId: 0, engine: { ...engine, state: () => status } }];
    const tab = await readTab(1, browserWith({ frames }).api);
    const findings = tab.ok ? (tab.value.frames[0].report?.findings ?? []) : [];
    expect(findings.map(({ claim, hidden }) => [claim, hidden])).toEqual([
      ['safe', undefined],
      ['legal', true],
    ]);
  });

  it('are as far as the slowest that is still being read', async () => {
    const at = (share: number) => fakeEngine({ ...reportOf(), phase: 'reading', share, report: null });
    const frames = [{ frameId: 0, engine: at(0.7) }, { frameId: 4, engine: at(0.2) }, { frameId: 9 }];
    expect(await readShare(1, browserWith({ frames }).api)).toBe(0.2);
    expect(await readShare(1, browserWith({ frames: [{ frameId: 0, engine: framed().inner }] }).api)).toBeNull();
    expect(await readShare(1, browserWith({ closed: true }).api)).toBeNull();
  });

  it('have the claims of concern of all', async () => {
    const { inner, outer } = framed();
    const frames = [{ frameId: 9, engine: inner }, { frameId: 4 }, { frameId: 0, engine: outer }];
    const collected = await collectConcerns(1, browserWith({ frames }).api);
    expect(collected).toEqual({ ok: true, value: ['addictive', 'safe', 'legal'] });
  });

  it('cannot be read in a tab that is closed to us or gone', async () => {
    for (const look of [readTab, collectConcerns]) {
      expect((await look(1, browserWith({ closed: true }).api)).ok).toBe(false);
      expect((await look(2, browserWith({}).api)).ok).toBe(false);
    }
  });

  it('show a finding, and say whether it is still there', async () => {
    const { inner, outer } = framed();
    const browser = browserWith({
      frames: [
        { frameId: 0, engine: outer },
        { frameId: 9, engine: inner },
      ],
    });
    expect(await showFinding(1, 9, 0, browser.api)).toEqual({ ok: true, value: true });
    expect(await showFinding(1, 9, 5, browser.api)).toEqual({ ok: true, value: false });
    expect(await showFinding(1, 77, 0, browser.api)).toEqual({ ok: true, value: false });
    expect(inner.asked).toEqual(['showFinding 0', 'showFinding 5']);
    expect(outer.asked).toEqual([]);
  });

  it('are all told to check again or to stop, and one to check the selection', async () => {
    const { inner, outer } = framed();
    const frames = [{ frameId: 0, engine: outer }, { frameId: 3 }, { frameId: 9, engine: inner }];
    const browser = browserWith({ frames });
    await checkAgain(1, browser.api);
    await checkSelection(1, 9, browser.api);
    await stopEngines(1, browser.api);
    expect(outer.asked).toEqual(['check', 'stop']);
    expect(inner.asked).toEqual(['check', 'menu_selection', 'stop']);
  });
});

describe('a tab looks', () => {
  const seen = { frameId: 0, gate: true };

  it.each<{ name: string; tab: Partial<FakeTab>; granted?: false; look: string }>([
    { name: 'read', tab: { frames: [{ ...seen, engine: fakeEngine(addictive) }] }, look: 'frames' },
    { name: 'read, with nothing about kratom', tab: { frames: [seen] }, look: 'frames' },
    { name: 'a picture or data', tab: { frames: [{ frameId: 0, gate: false }] }, look: 'unreadable' },
    { name: 'a page with a picture in a frame', tab: { frames: [seen, { frameId: 1, gate: false }] }, look: 'frames' },
    {
      name: 'checked although it was opened before',
      tab: { frames: [{ frameId: 0, engine: fakeEngine(addictive) }] },
      look: 'frames',
    },
    {
      name: 'opened before an update',
      tab: { frames: [{ ...seen, engine: { ...fakeEngine(addictive), isAlive: () => false } }] },
      look: 'unopened',
    },
    { name: 'opened before installation', tab: { frames: [{ frameId: 0 }] }, look: 'unopened' },
    {
      name: 'without access, though a click lets us in',
      tab: { frames: [{ frameId: 0 }] },
      granted: false,
      look: 'no-access',
    },
    { name: 'without access', tab: { closed: true }, granted: false, look: 'no-access' },
    {
      name: 'without access, at an address we may not see',
      tab: { closed: true, url: undefined },
      granted: false,
      look: 'no-access',
    },
    { name: 'closed to all extensions', tab: { closed: true }, look: 'unreadable' },
    { name: 'a page of the browser', tab: { closed: true, url: 'about:config' }, granted: false, look: 'unreadable' },
    {
      name: 'a page of the browser, at an address we may not see',
      tab: { closed: true, url: undefined },
      look: 'unreadable',
    },
    { name: 'switched off', tab: { url: 'https://www.off.test/x', frames: [seen] }, look: 'off' },
  ])('$look: $name', async ({ tab, granted = true, look }) => {
    const browser = browserWith(tab);
    browser.granted = granted;
    expect((await lookAtTab(1, { ...DEFAULT_SETTINGS, offSites: ['off.test'] }, browser.api)).kind).toBe(look);
  });

  it('unreadable: gone meanwhile', async () => {
    expect(await lookAtTab(5, DEFAULT_SETTINGS, browserWith({}).api)).toEqual({ kind: 'unreadable' });
  });
});
