// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOptions } from '../../src/options/options-session.tsx';
import { formatBackup } from '../../src/shared/backup.ts';
import { type Correction, storeCorrections } from '../../src/shared/corrections.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import { index } from '../report/page-of.ts';
import { button, click, enter, erase, textOf, textsOf } from '../support/draw.tsx';
import { FakeBrowser } from '../support/fake-browser.ts';

const CORRECTION: Correction = {
  claim: 'addictive',
  reading: 'false',
  quote: 'it is not addictive',
  site: 'a.test',
  page: '0a1b2c3d',
  reason: 'opposite',
  scope: 'page',
  date: '2026-11-20',
};

let browser: FakeBrowser;
let end: AbortController;
let files: [name: string, text: string][];

const open = async (settings: Partial<Settings> = {}, api: object = {}) => {
  browser.stored.settings = { ...DEFAULT_SETTINGS, ...settings };
  await act(() =>
    openOptions(index, {
      browser: { ...browser.api, ...api } as FakeBrowser['api'],
      clipboard: { writeText: async () => undefined },
      download: (...file) => void files.push(file),
      root: document.body,
      locale: 'en-GB',
      today: new Date('2026-11-25T12:00'),
      signal: end.signal,
    }),
  );
};
const stored = () => browser.stored.settings as Settings;
const take = (text: string) =>
  act(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [{ text: async () => text }], configurable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
const byRole = (label: string) =>
  [...document.querySelectorAll('[role=switch]')].find(({ textContent }) => textContent?.includes(label));

beforeEach(() => {
  browser = new FakeBrowser();
  end = new AbortController();
  files = [];
});
afterEach(() => {
  end.abort();
  erase();
});

describe('the options', () => {
  it.each<[label: string, changed: Partial<Settings>]>([
    ['every site', { enabled: false }],
    ['Read frames', { frames: false }],
    ['Print marks', { printMarks: true }],
    ['Open the card', { cardOnRest: false }],
    ['Matches, careful, question', { marks: { ...DEFAULT_SETTINGS.marks, fits: true } }],
  ])('"%s" is kept at once', async (label, changed) => {
    await open();
    await click(byRole(label));
    expect(stored()).toEqual({ ...DEFAULT_SETTINGS, ...changed });
    expect(textOf('[role=status]')).toBe('Saved.');
  });

  it.each<[field: string, value: string, changed: Partial<Settings>]>([
    ['#options-language', 'en', { language: 'en' }],
    ['#place-country', 'DE', { country: 'DE' }],
  ])('%s is kept', async (field, value, changed) => {
    await open();
    await enter(field, value);
    expect(stored()).toEqual({ ...DEFAULT_SETTINGS, ...changed });
  });

  it('ask for the state only where it makes a difference, and forget it with the country', async () => {
    await open({ country: 'ES' });
    expect(document.querySelector('#place-region')).toBeNull();
    await enter('#place-country', 'US');
    await enter('#place-region', 'US-AL');
    expect(stored().country).toBe('US-AL');
    await enter('#place-country', '');
    expect(stored().country).toBeNull();
  });

  it('keep what somebody is here for, and how marks are drawn', async () => {
    await open();
    await click(document.querySelector('input[value=moderate]'));
    await click(document.querySelector('input[value=ink]'));
    expect(stored()).toMatchObject({ role: 'moderate', palette: 'ink' });
  });

  it('follow what is changed elsewhere', async () => {
    await open();
    await act(async () => void browser.onChanged.emit({ settings: { newValue: { offSites: ['x.test'] } } }, 'local'));
    expect(textsOf('.sites li > span')).toEqual(['x.test']);
  });

  it('say so where the browser keeps nothing', async () => {
    await open();
    browser.failsToStore = true;
    await click(byRole('Read frames'));
    expect(textOf('[role=status]')).toContain('did not save');
    expect(byRole('Read frames')?.getAttribute('aria-checked')).toBe('true');
  });
});

describe('the sites that are off', () => {
  const add = async (typed: string) => {
    await enter('#options-site', typed);
    await click(button('Add'));
  };

  it('are added as people write them, and removed', async () => {
    await open();
    await add('https://www.Example.org/page');
    await add('*.reddit.com');
    expect(stored().offSites).toEqual(['example.org', '*.reddit.com']);
    await click(document.querySelector('[aria-label="Remove example.org"]'));
    expect(stored().offSites).toEqual(['*.reddit.com']);
  });

  it.each([
    ['exa mple', '“exa mple” names no site. Type something like example.org or *.example.org.'],
    ['', '“” names no site. Type something like example.org or *.example.org.'],
    ['WWW.a.test', 'a.test is on the list already.'],
  ])('%j is answered with what is wrong, and nothing is kept', async (typed, words) => {
    await open({ offSites: ['a.test'] });
    await add(typed);
    expect(textOf('[role=alert]')).toBe(words);
    expect(document.querySelector('#options-site')?.getAttribute('aria-invalid')).toBe('true');
    expect(stored().offSites).toEqual(['a.test']);
  });
});

describe('keys', () => {
  const commands = (more: object) => ({
    commands: {
      getAll: async () => [
        { description: 'Next claim', shortcut: 'Alt+N' },
        { name: 'off' },
        { name: '_execute_action', description: '', shortcut: 'Alt+K' },
      ],
      ...more,
    },
  });

  it('are listed as the browser has them, and Firefox opens its page for them', async () => {
    let opened = 0;
    await open({}, commands({ openShortcutSettings: async () => void opened++ }));
    expect(textsOf('.keys > div')).toEqual(['Next claimAlt+N', 'offno key', 'Open the popupAlt+K']);
    await click(button('Change keys'));
    expect(opened).toBe(1);
  });

  it('of Chrome are changed at an address that can be copied', async () => {
    await open({}, commands({}));
    expect(document.querySelector<HTMLInputElement>('#options-keys')?.value).toBe('chrome://extensions/shortcuts');
    await click(button('Copy'));
    expect(textsOf('[role=status]')).toContain('Copied.');
  });
});

describe('the marks that the reader called wrong', () => {
  const other: Correction = { ...CORRECTION, quote: 'so safe', scope: 'everywhere', reason: 'joke', site: null };

  it('are listed, the newest first, and shown again when asked', async () => {
    browser.stored.corrections = storeCorrections([CORRECTION, other]);
    await open();
    expect(textsOf('.correction .page-words')).toEqual(['so safe', 'it is not addictive']);
    expect(textOf('.sites li:last-child')).toContain('On one page of a.test, 20 November 2026.');
    await click(document.querySelector('[aria-label="Show again: so safe"]'));
    expect(browser.stored.corrections).toEqual(storeCorrections([CORRECTION]));
    expect(textsOf('.correction')).toHaveLength(1);
  });

  it('are none at first, and the page says where they come from', async () => {
    await open();
    expect(textOf('main')).toContain('None so far. “This mark is wrong” stands on every card.');
  });
});

describe('my data', () => {
  it('go out as one file', async () => {
    await open({ country: 'CA-QC' });
    await click(button('Save everything'));
    expect(files).toEqual([
      [
        'kratom-claim-check-2026-11-25.json',
        formatBackup({ settings: { ...DEFAULT_SETTINGS, country: 'CA-QC' }, corrections: [] }),
      ],
    ]);
  });

  it('come in only after a look at what changes', async () => {
    await open({ offSites: ['mine.test'] });
    const before = { ...stored() };
    await take(
      formatBackup({
        settings: { ...DEFAULT_SETTINGS, offSites: ['theirs.test'], country: 'US-AL', role: 'check' },
        corrections: [CORRECTION],
      }),
    );
    expect(textsOf('.preview li')).toEqual([
      'Sites never checked: mine.test → mine.test, theirs.test',
      'Where I live: Not said → United States, Alabama',
      'What I am here for: Not said → I check pages',
      'Marks that I called wrong: 0 → 1',
    ]);
    expect(stored()).toEqual(before);
    expect(browser.stored.corrections).toBeUndefined();
    await click(button('Take these changes'));
    expect(stored()).toMatchObject({ offSites: ['mine.test', 'theirs.test'], country: 'US-AL', role: 'check' });
    expect(textsOf('.correction')).toHaveLength(1);
  });

  it('stay as they are when the reader leaves it', async () => {
    await open();
    await take(formatBackup({ settings: { ...DEFAULT_SETTINGS, enabled: false }, corrections: [] }));
    await click(button('Leave all'));
    expect(document.querySelector('.preview')).toBeNull();
    expect(stored()).toEqual(DEFAULT_SETTINGS);
  });

  it('stay as they are when the file is bad, and the page says why', async () => {
    await open({ role: 'read' });
    await take('{"format":"kratom-claim-check","version":1,"settings":{"enabled":"maybe"}}');
    expect(textOf('.problem[class]:not([role])')).toBe(
      'Something in this file is not as it should be: enabled. Nothing was changed.',
    );
    expect(stored()).toEqual({ ...DEFAULT_SETTINGS, role: 'read' });
  });

  it('need nothing from a file that changes nothing', async () => {
    await open();
    await take(formatBackup({ settings: DEFAULT_SETTINGS, corrections: [] }));
    expect(textOf('main')).toContain('This file changes nothing.');
    expect(button('Take these changes')).toBeUndefined();
  });
});
