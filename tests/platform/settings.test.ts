import { describe, expect, it } from 'vitest';
import { followMarks, readSettings, saveSettings, watchSettings } from '../../src/platform/settings.ts';
import { coversSite, isOff, parseSite, siteOf } from '../../src/platform/site-of.ts';
import { DEFAULT_SETTINGS, parseMarks, parseSettings, type Settings } from '../../src/shared/settings.ts';
import { FakeBrowser } from '../support/fake-browser.ts';

const CHANGED: Settings = {
  enabled: false,
  offSites: ['a.test'],
  marks: { contradicted: false, doubtful: true, quoted: false, 'one-side': true, fits: true },
  palette: 'ink',
  printMarks: true,
  frames: false,
  cardOnRest: false,
  country: 'CA-QC',
  language: 'pt-BR',
  role: 'moderate',
};

describe('stored settings', () => {
  it.each<{ name: string; stored: unknown; damaged: boolean; settings?: Partial<Settings> }>([
    { name: 'nothing yet', stored: undefined, damaged: false },
    { name: 'all of them', stored: CHANGED, damaged: false, settings: CHANGED },
    {
      name: 'some of them, by an older version',
      stored: { enabled: false },
      damaged: false,
      settings: { enabled: false },
    },
    { name: 'a text', stored: 'enabled', damaged: true },
    { name: 'null', stored: null, damaged: true },
    { name: 'a list', stored: [], damaged: true },
    {
      name: 'a switch that is none',
      stored: { enabled: 'no', country: 'US' },
      damaged: true,
      settings: { country: 'US' },
    },
    { name: 'sites that are none', stored: { offSites: ['a.test', 3] }, damaged: true },
    {
      name: 'a palette that is none',
      stored: { palette: 'neon', role: 'read' },
      damaged: true,
      settings: { role: 'read' },
    },
    { name: 'a role that is none', stored: { role: 'boss' }, damaged: true },
    { name: 'a language that is none', stored: { language: '<b>' }, damaged: true },
    { name: 'marks that are none', stored: { marks: 'all' }, damaged: true },
    {
      name: 'one mark that is none',
      stored: { marks: { contradicted: 1, fits: true } },
      damaged: true,
      settings: { marks: { ...DEFAULT_SETTINGS.marks, fits: true } },
    },
    { name: 'a country that is none', stored: { country: 'Utopia' }, damaged: true },
    { name: 'a field of a later version', stored: { dark: true }, damaged: false },
  ])('$name: damaged is $damaged', ({ stored, damaged, settings }) => {
    const whole = { ...DEFAULT_SETTINGS, ...settings };
    expect(parseSettings(stored)).toEqual({ settings: whole, damaged });
    expect(parseMarks(stored)).toEqual(whole.marks);
  });

  it('come back as they were saved', async () => {
    const { api } = new FakeBrowser();
    await saveSettings(CHANGED, api);
    expect(await readSettings(api)).toEqual({ settings: CHANGED, damaged: false });
  });

  it('are defaults, and said to be damaged, where storage fails', async () => {
    const { api: sound } = new FakeBrowser();
    const storage = { ...sound.storage, local: { get: () => Promise.reject(new Error('corrupt')) } };
    const api = { ...sound, storage } as unknown as FakeBrowser['api'];
    expect(await readSettings(api)).toEqual({ settings: DEFAULT_SETTINGS, damaged: true });
    const seen: Settings['marks'][] = [];
    await followMarks((marks) => seen.push(marks), api, new AbortController().signal);
    expect(seen).toEqual([DEFAULT_SETTINGS.marks]);
  });

  it('are watched until the signal ends it', async () => {
    const browser = new FakeBrowser();
    const end = new AbortController();
    const seen: boolean[] = [];
    watchSettings(({ settings }) => seen.push(settings.enabled), browser.api, end.signal);
    await saveSettings(CHANGED, browser.api);
    browser.onChanged.emit({ other: { newValue: 1 } }, 'local');
    browser.onChanged.emit({ settings: { newValue: {} } }, 'sync');
    end.abort();
    await saveSettings(DEFAULT_SETTINGS, browser.api);
    expect(seen).toEqual([false]);
  });

  it('tell which marks are wanted, now and until the signal ends it', async () => {
    const browser = new FakeBrowser();
    const end = new AbortController();
    const seen: boolean[] = [];
    await followMarks(({ fits }) => seen.push(fits), browser.api, end.signal);
    await saveSettings(CHANGED, browser.api);
    end.abort();
    await saveSettings(DEFAULT_SETTINGS, browser.api);
    expect(seen).toEqual([false, true]);
  });
});

describe('siteOf', () => {
  it.each([
    { url: 'https://www.Example.test:8080/a?b#c', site: 'example.test' },
    { url: 'http://old.reddit.com/', site: 'old.reddit.com' },
    { url: 'https://user@a.test/', site: 'a.test' },
    { url: 'http://127.0.0.1:3000/', site: '127.0.0.1' },
    { url: 'file:///tmp/a.html', site: null },
    { url: 'about:blank', site: null },
    { url: 'nonsense', site: null },
    { url: undefined, site: null },
  ])('$url is $site', ({ url, site }) => expect(siteOf(url)).toBe(site));
});

describe('isOff', () => {
  const on = { ...DEFAULT_SETTINGS, offSites: ['a.test', '*.c.test'] };
  it.each([
    { name: 'everything is off', settings: { ...on, enabled: false }, url: 'https://b.test/', off: true },
    { name: 'its site is off', settings: on, url: 'https://www.a.test/x', off: true },
    { name: 'a part of its site is off', settings: on, url: 'https://deep.in.c.test/', off: true },
    { name: 'all of its site is off', settings: on, url: 'https://c.test/', off: true },
    { name: 'a site whose name ends alike is off', settings: on, url: 'https://abc.test/', off: false },
    { name: 'another site is off', settings: on, url: 'https://sub.a.test/', off: false },
    { name: 'it has no site', settings: on, url: 'file:///a.test', off: false },
  ])('$off: $name', ({ settings, url, off }) => expect(isOff(settings, url)).toBe(off));
});

describe('parseSite', () => {
  it.each([
    ['example.org', 'example.org'],
    [' WWW.Example.org ', 'example.org'],
    ['https://www.example.org:8080/a?b', 'example.org'],
    ['example.org/path', 'example.org'],
    ['*.example.org', '*.example.org'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
    ['192.168.0.1', '192.168.0.1'],
  ])('%j is %s', (typed, site) => expect(parseSite(typed)).toEqual({ ok: true, value: site }));

  it.each([
    '',
    '  ',
    '*',
    '*.',
    'a b',
    'exa*mple.org',
    '*.*.org',
    'file:///tmp',
    'about:blank',
    'me@example.org',
    'http://',
  ])('%j is no site', (typed) => expect(parseSite(typed).ok).toBe(false));

  it('makes entries that cover what they name', () => {
    expect(coversSite('*.example.org', 'news.example.org')).toBe(true);
    expect(coversSite('example.org', 'news.example.org')).toBe(false);
    expect(coversSite('*.example.org', 'badexample.org')).toBe(false);
  });
});
