import { describe, expect, it } from 'vitest';
import { showBadge } from '../../src/background/badge.ts';
import { forgetClosedTabs } from '../../src/background/forget-closed-tabs.ts';
import { markStyle, restyleMarks } from '../../src/background/mark-style.ts';
import { addMenus } from '../../src/background/menus.ts';
import { citationsOpener } from '../../src/background/open-citations.ts';
import { engineOpener } from '../../src/background/open-engine.ts';
import { openWelcomeOnce } from '../../src/background/open-welcome.ts';
import { stopWhereOff } from '../../src/background/stop-where-off.ts';
import { recallTab, rememberTab } from '../../src/platform/tab-memory.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { FakeBrowser, type FakeTab } from '../support/fake-browser.ts';
import { fakeEngine, findingOf, reportOf } from '../support/fake-frame.ts';

const STYLES = { colour: '::highlight(x) {}', ink: '::highlight(y) {}', forced: '::highlight(z) {}' };
const FILES = { script: 'engine.js', styles: STYLES };

const browserWith = (...tabs: Partial<FakeTab>[]): FakeBrowser => {
  const browser = new FakeBrowser();
  browser.tabs.push(...tabs.map((tab, i) => ({ id: i + 1, url: 'https://a.test/', frames: [{ frameId: 0 }], ...tab })));
  return browser;
};

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('openEngine', () => {
  const target = { tabId: 1, frameIds: [0] };

  it('injects the style for both browsers and then the engine', async () => {
    const browser = browserWith({});
    expect(await engineOpener(FILES, browser.api)(target)).toEqual({ ok: true, value: undefined });
    const at = '{"tabId":1,"frameIds":[0]}';
    expect(browser.log).toEqual([`style AUTHOR ${at}`, `style USER ${at}`, `script engine.js ${at}`]);
  });

  it.each([
    { name: 'everything is off', settings: { ...DEFAULT_SETTINGS, enabled: false }, tab: {} },
    { name: 'the site is off', settings: { ...DEFAULT_SETTINGS, offSites: ['a.test'] }, tab: {} },
    { name: 'the tab has gone', settings: DEFAULT_SETTINGS, tab: { id: 2 } },
  ])('injects nothing where $name', async ({ settings, tab }) => {
    const browser = browserWith(tab);
    browser.stored.settings = settings;
    expect((await engineOpener(FILES, browser.api)(target)).ok).toBe(false);
    expect(browser.log).toEqual([]);
  });

  it('injects into the top frame only, where the reader wants no frames read', async () => {
    const browser = browserWith({ frames: [{ frameId: 0 }, { frameId: 7 }] });
    browser.stored.settings = { ...DEFAULT_SETTINGS, frames: false };
    const open = engineOpener(FILES, browser.api);
    expect((await open({ tabId: 1, frameIds: [7] })).ok).toBe(false);
    expect(browser.log).toEqual([]);
    expect((await open({ tabId: 1, allFrames: true })).ok).toBe(true);
    expect(browser.log[2]).toBe('script engine.js {"tabId":1,"frameIds":[0]}');
  });

  it('says so where the browser refuses', async () => {
    expect((await engineOpener(FILES, browserWith({ closed: true }).api)(target)).ok).toBe(false);
  });
});

describe('a tab that is closed', () => {
  it('is forgotten, and no other', async () => {
    const browser = browserWith({}, {});
    for (const tab of [1, 2]) await rememberTab(tab, { address: 'https://a.test/', memory: 'left so' }, browser.api);
    forgetClosedTabs(browser.api);
    browser.onRemoved.emit(1);
    await settled();
    expect(await recallTab(1, 'https://a.test/', browser.api)).toBeUndefined();
    expect(await recallTab(2, 'https://a.test/', browser.api)).toBe('left so');
  });
});

describe('openCitations', () => {
  it('injects the script into the frames it is told', async () => {
    const browser = browserWith({});
    expect(await citationsOpener('citations.js', browser.api)(1, [0, 3])).toEqual({ ok: true, value: undefined });
    expect(browser.log).toEqual(['script citations.js {"tabId":1,"frameIds":[0,3]}']);
  });

  it('says so where the browser refuses', async () => {
    expect((await citationsOpener('citations.js', browserWith({ closed: true }).api)(1, [0])).ok).toBe(false);
  });
});

describe('the badge', () => {
  it('counts each claim of concern once, over all frames', async () => {
    const browser = browserWith({
      frames: [
        { frameId: 0, engine: fakeEngine(reportOf(findingOf('a'), findingOf('a'), findingOf('b'))) },
        { frameId: 2, engine: fakeEngine(reportOf(findingOf('b'), findingOf('c', { reading: 'repeats-false' }))) },
      ],
    });
    await showBadge(1, browser.api);
    expect(browser.log).toEqual(['badge 2', 'title badge_title 2']);
  });

  it('is empty for none', async () => {
    const browser = browserWith({ frames: [{ frameId: 0, engine: fakeEngine(reportOf()) }] });
    await showBadge(1, browser.api);
    expect(browser.log).toEqual(['badge ', 'title name']);
  });

  it('is left alone where the tab cannot be read', async () => {
    const browser = browserWith({ closed: true });
    expect((await showBadge(1, browser.api)).ok).toBe(false);
    expect(browser.log).toEqual([]);
  });
});

describe('the menu', () => {
  it('has two entries after installation', async () => {
    const browser = browserWith();
    addMenus(engineOpener(FILES, browser.api), browser.api);
    browser.onInstalled.emit({ reason: 'install' });
    await settled();
    expect(browser.log).toEqual(['no menus', 'menu check-page', 'menu check-selection']);
  });

  it.each([
    { menuItemId: 'check-page', frameId: 9, outer: ['check'], inner: ['check'] },
    { menuItemId: 'check-selection', frameId: 9, outer: [], inner: ['menu_selection'] },
    { menuItemId: 'something-else', frameId: 9, outer: [], inner: [] },
  ])('$menuItemId', async ({ menuItemId, frameId, outer, inner }) => {
    const engines = [fakeEngine(reportOf()), fakeEngine(reportOf())];
    const browser = browserWith({
      frames: [
        { frameId: 0, engine: engines[0] },
        { frameId: 9, engine: engines[1] },
      ],
    });
    addMenus(engineOpener(FILES, browser.api), browser.api);
    browser.onClicked.emit({ menuItemId, frameId }, { id: 1 });
    await settled();
    expect(engines.map(({ asked }) => asked)).toEqual([outer, inner]);
    expect(browser.log[0]).toBe('popup');
  });

  it('checks nothing where it is switched off', async () => {
    const engine = fakeEngine(reportOf());
    const browser = browserWith({ frames: [{ frameId: 0, engine }] });
    browser.stored.settings = { enabled: false };
    addMenus(engineOpener(FILES, browser.api), browser.api);
    browser.onClicked.emit({ menuItemId: 'check-page' }, { id: 1 });
    await settled();
    expect(engine.asked).toEqual([]);
    expect(browser.log).toEqual(['popup']);
  });
});

describe('the style of the marks', () => {
  it.each([
    { settings: {}, media: '@media screen', palette: '::highlight(x)' },
    { settings: { printMarks: true }, media: '@media all', palette: '::highlight(x)' },
    { settings: { palette: 'ink' as const }, media: '@media screen', palette: '::highlight(y)' },
  ])('$settings', ({ settings, media, palette }) => {
    const css = markStyle(STYLES, { ...DEFAULT_SETTINGS, ...settings });
    expect(css).toContain(`${media} {\n${palette}`);
    expect(css).toContain(STYLES.forced);
  });

  it('takes the place of the others in frames with marks, and nowhere else', async () => {
    const engine = fakeEngine(reportOf(findingOf('a')));
    const browser = browserWith({ frames: [{ frameId: 0 }, { frameId: 4, engine }] }, {}, { closed: true });
    await restyleMarks(STYLES, { ...DEFAULT_SETTINGS, palette: 'ink' }, browser.api);
    const inserted = browser.log.filter((line) => line.startsWith('style'));
    expect(inserted).toEqual(['style AUTHOR {"tabId":1,"frameIds":[4]}', 'style USER {"tabId":1,"frameIds":[4]}']);
    expect(browser.log.filter((line) => line.startsWith('no style'))).toHaveLength(6);
  });
});

describe('switching off', () => {
  it('of frames stops the engines inside of pages', async () => {
    const [top, inner] = [fakeEngine(reportOf()), fakeEngine(reportOf())];
    const frames = [
      { frameId: 0, engine: top },
      { frameId: 2, engine: inner },
    ];
    await stopWhereOff({ ...DEFAULT_SETTINGS, frames: false }, browserWith({ frames }).api);
    expect([top.asked, inner.asked]).toEqual([[], ['stop']]);
  });

  it('stops engines and clears badges where it is off, and nowhere else', async () => {
    const [off, on] = [fakeEngine(reportOf()), fakeEngine(reportOf())];
    const browser = browserWith(
      { url: 'https://off.test/', frames: [{ frameId: 0, engine: off }] },
      { url: 'https://on.test/', frames: [{ frameId: 0, engine: on }] },
      { url: undefined },
      { url: 'https://www.off.test/', closed: true },
    );
    await stopWhereOff({ ...DEFAULT_SETTINGS, offSites: ['off.test'] }, browser.api);
    expect(off.asked).toEqual(['stop']);
    expect(on.asked).toEqual([]);
    expect(browser.log).toEqual(['badge ', 'title name']);
  });
});

describe('the first page', () => {
  it.each([
    ['install', ['tab moz-extension://our-extension/src/welcome/index.html']],
    ['update', []],
    ['browser_update', []],
  ])('after "%s" is opened in %j', (reason, log) => {
    const browser = new FakeBrowser();
    openWelcomeOnce('src/welcome/index.html', browser.api);
    browser.onInstalled.emit({ reason });
    expect(browser.log).toEqual(log);
  });
});
