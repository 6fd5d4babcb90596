import { describe, expect, it } from 'vitest';
import type { TabLook } from '../../src/messaging/look-at-tab.ts';
import { legendOf } from '../../src/popup/legend-of.ts';
import { type PopupView, popupView } from '../../src/popup/view-model.ts';
import type { FrameState } from '../../src/shared/frame-handle.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from '../report/page-of.ts';
import { frameOf, inputOf } from './popup-input.ts';

const contradicted = pageOf([findingOf('addictive', { polarity: 'denies' })]);
const accurate = pageOf([findingOf('related-to-coffee')]);
const view = (...input: Parameters<typeof inputOf>): PopupView => popupView(inputOf(...input), index, sayEnglish);

describe('the state of the popup', () => {
  it.each<[string, TabLook | FrameState[] | null, Partial<Settings>, PopupView['state'], string]>([
    ['nobody has looked yet', null, {}, 'reading', 'Reading this page …'],
    ['the engine is reading', [frameOf(accurate, 'reading')], {}, 'reading', 'Reading this page …'],
    ['no frame names kratom', [], {}, 'no-kratom', 'This page says nothing about kratom.'],
    ['there is no site access', { kind: 'no-access' }, {}, 'no-access', 'This page may not be read yet.'],
    ['it was open before', { kind: 'unopened' }, {}, 'unopened', 'This page has not been checked.'],
    ['the browser lets nobody in', { kind: 'unreadable' }, {}, 'unreadable', 'This is not a page that can be read.'],
    [
      'the page is not English',
      [frameOf(accurate, 'not-english')],
      {},
      'not-english',
      'This page does not seem to be in English.',
    ],
    ['the site is off', { kind: 'off' }, { offSites: ['example.org'] }, 'off-site', 'Switched off on this site.'],
    ['everything is off', { kind: 'off' }, { enabled: false }, 'off', 'Switched off.'],
    [
      'off everywhere counts before the site',
      { kind: 'off' },
      { enabled: false, offSites: ['example.org'] },
      'off',
      'Switched off.',
    ],
  ])('where %s: has words and no page', (_, look, settings, state, heading) => {
    const shown = view(look, settings);
    expect([shown.state, shown.words && sayEnglish(`popup_${shown.words.name}`), shown.page]).toEqual([
      state,
      heading,
      null,
    ]);
  });

  it.each<[string, FrameState[], PopupView['state']]>([
    ['something is of concern', [frameOf(contradicted)], 'found'],
    ['nothing is', [frameOf(accurate)], 'nothing-to-correct'],
    ['no claim was found', [frameOf(pageOf([]))], 'nothing-to-correct'],
    ['the end was not read', [frameOf(contradicted, 'partly')], 'found'],
    ['one frame is read and one not English', [frameOf(accurate, 'not-english'), frameOf(contradicted)], 'found'],
  ])('where %s: shows the page', (_, frames, state) => {
    const shown = view(frames);
    expect([shown.state, shown.words]).toEqual([state, null]);
    expect(shown.page).not.toBeNull();
  });

  it.each<[PopupView['state'], string[]]>([
    ['no-access', ['Allow on this site', 'Check this page once']],
    ['unopened', ['Check now']],
    ['not-english', ['Read it as English']],
    ['off-site', ['Turn on for this site']],
    ['off', ['Turn on']],
    ['unreadable', []],
    ['no-kratom', []],
    ['reading', []],
  ])('%s offers %o', (state, labels) => {
    const looks: Partial<Record<PopupView['state'], Parameters<typeof inputOf>>> = {
      reading: [null],
      'no-kratom': [[]],
      'not-english': [[frameOf(accurate, 'not-english')]],
      'off-site': [{ kind: 'off' }],
      off: [{ kind: 'off' }, { enabled: false }],
    };
    const input = looks[state] ?? [{ kind: state } as TabLook];
    expect(view(...input).words?.actions.map((action) => sayEnglish(`popup_${action}`))).toEqual(labels);
  });
});

describe('notices', () => {
  it.each<[string, PopupView, string[]]>([
    ['none', view([frameOf(accurate)]), []],
    ['partly read', view([frameOf(accurate, 'partly')]), ['This page is very long. Its end was not read.']],
    [
      'a frame is still being read',
      view([frameOf(accurate), frameOf(accurate, 'reading', 3)]),
      ['Parts of this page are still being read.'],
    ],
    [
      'damaged settings, also where there is no page',
      view(null, {}, { stored: { ...inputOf(null).stored, damaged: true } }),
      ['Some of your settings were damaged and were set back to their defaults.'],
    ],
  ])('%s', (_, { notices }, expected) => {
    expect(notices.map((key) => sayEnglish(key))).toEqual(expected);
  });
});

describe('frames', () => {
  const frames = [frameOf(accurate, 'reading', 0), frameOf(contradicted, 'done', 7), frameOf(accurate, 'done', 9)];

  it('are told apart by the browser’s number, where they have been read', () => {
    const { frameIds, page } = view(frames);
    expect(frameIds).toEqual([7, 9]);
    expect(page?.claims.map(({ passages }) => frameIds[passages[0].origin.report])).toEqual([7, 9]);
  });
});

describe('help', () => {
  const page = [frameOf(contradicted)];
  const emergency = [frameOf(pageOf([findingOf('causes-seizures')]))];

  it.each<[string, string, string | null, string | undefined]>([
    ['the locale', 'en-AU', null, 'AU'],
    ['the setting before the locale', 'en-AU', 'US', 'US'],
    ['no country', 'en', null, undefined],
    ['a country without numbers', 'en-MY', null, undefined],
    ['another country, chosen', 'en-US', 'ZZ', undefined],
  ])('has the numbers of %s', (_, locale, country, expected) => {
    expect(view(emergency, { country }, { locale }).page?.help?.line?.country).toBe(expected);
  });

  it('shows a number where one is confirmed and none where not', () => {
    expect(view(emergency).page?.help?.sentences[0]).toContain('Call 911 now.');
    const [first, second] = view(emergency, { country: 'ZZ' }).page?.help?.sentences ?? [];
    expect(first).toContain('Call your emergency number now.');
    expect(`${first}${second}`).not.toMatch(/\d/);
  });

  it('comes by topic, also where the page is accurate, and each sentence once', () => {
    const shown = view([frameOf(pageOf([findingOf('addictive'), findingOf('causes-withdrawal')]))]);
    expect(shown.page?.help?.sentences).toEqual(['Stopping after daily use can be hard. A doctor can help.']);
  });

  it('is not there where no topic asks for it', () => {
    expect(view([frameOf(accurate)]).page?.help).toBeNull();
  });

  it('offers every country of the data once, by name', () => {
    const { countries } = view(page);
    expect(countries).toHaveLength(index.helpLines.length);
    expect(countries.map(({ name }) => name)).toEqual(
      countries.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en')),
    );
  });
});

describe('the legend', () => {
  it('counts passages by mark and tells which are drawn', () => {
    const findings = [
      findingOf('addictive', { polarity: 'denies' }),
      findingOf('addictive', { polarity: 'denies' }),
      findingOf('relieves-pain'),
      findingOf('related-to-coffee'),
    ];
    const legend = legendOf(view([frameOf(pageOf(findings))]));
    expect(legend.map(({ mark, count, on }) => [mark, count, on])).toEqual([
      ['contradicted', 2, true],
      ['doubtful', 1, true],
      ['quoted', 0, true],
      ['one-side', 0, true],
      ['fits', 1, false],
    ]);
  });

  it('counts nothing where no page is shown', () => {
    expect(legendOf(view(null)).map(({ count }) => count)).toEqual([null, null, null, null, null]);
  });
});

describe('the switches', () => {
  it.each<[Partial<Settings>, string | null, PopupView['switches']]>([
    [{}, 'example.org', { everywhere: true, site: { name: 'example.org', on: true } }],
    [{ offSites: ['example.org'] }, 'example.org', { everywhere: true, site: { name: 'example.org', on: false } }],
    [{ offSites: ['other.org'] }, 'example.org', { everywhere: true, site: { name: 'example.org', on: true } }],
    [{ enabled: false }, null, { everywhere: false, site: null }],
  ])('%o on %s', (settings, site, expected) => {
    expect(view(null, settings, { site }).switches).toEqual(expected);
  });
});
