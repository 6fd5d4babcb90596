import type { Browser } from '../platform/browser.ts';
import { changeCorrections, readCorrections, watchCorrections } from '../platform/corrections.ts';
import { readSettings, saveSettings, watchSettings } from '../platform/settings.ts';
import { correctionViews } from '../report/correction-view.ts';
import { inLanguage } from '../report/in-language.ts';
import type { EvidenceIndex } from '../report/index-evidence.ts';
import { placeOptions } from '../report/place-options.ts';
import { type Backup, type BackupProblem, formatBackup, mergeBackup, parseBackup } from '../shared/backup.ts';
import type { Correction } from '../shared/corrections.ts';
import { localDay } from '../shared/local-day.ts';
import { parseSettings, type Settings } from '../shared/settings.ts';
import { drawPage } from '../ui/draw-page.tsx';
import { languages } from '../words/languages.ts';
import { nearestLocale } from '../words/nearest-locale.ts';
import type { MessageKey } from '../words/say.ts';
import { backupChanges } from './backup-changes.ts';
import { OptionsPage } from './options-page.tsx';
import type { ImportView, OptionsActions, OptionsView, Shortcut, ShortcutPlace } from './options-view.ts';

/** What the page needs of the world around it. */
export interface OptionsWorld {
  browser: Pick<Browser, 'storage' | 'commands'>;
  clipboard: Pick<Clipboard, 'writeText'>;
  /** Gives the reader a file. */
  download(name: string, text: string): void;
  root: HTMLElement;
  /** The browser's language. */
  locale: string;
  today: Date;
  signal: AbortSignal;
}

const PROBLEMS: Record<BackupProblem, MessageKey> = {
  'no-json': 'options_import_no_json',
  'not-ours': 'options_import_not_ours',
  newer: 'options_import_newer',
  'wrong-fields': 'options_import_wrong_fields',
};

/** Draws the options, redraws them when something changed here or elsewhere, and does what the reader asks. */
export async function openOptions(english: EvidenceIndex, world: OptionsWorld): Promise<void> {
  const { browser, clipboard, download, root, locale, today, signal } = world;
  let settings: Settings = parseSettings(undefined).settings;
  let corrections: Correction[] = [];
  let { say, index } = await inLanguage(locale, english);
  let incoming: ImportView = { kind: 'none' };
  let waiting: Backup | null = null;
  let status = '';
  const commands = await shortcutsOf(browser);

  const draw = (): void => {
    const view: OptionsView = {
      settings,
      legend: legend(),
      countries: placeOptions(index, say),
      languages: languages(),
      shortcuts: commands.map(({ name, keys }) => ({ name: name === POPUP ? say('options_keys_popup') : name, keys })),
      shortcutPlace: shortcutPlaceOf(browser),
      corrections: correctionViews(corrections, index, say),
      incoming,
      status,
      date: index.dataset.date,
    };
    drawPage(<OptionsPage view={view} actions={actions} />, say, root, say('options_heading'));
  };
  const legend = () =>
    index.readingWords.marks.map(({ mark, label, line }) => ({
      mark,
      label,
      line,
      count: null,
      on: settings.marks[mark],
    }));

  const show = async (stored: Settings): Promise<void> => {
    settings = stored;
    draw();
    const wanted = settings.language ?? locale;
    if (nearestLocale(wanted) === say.locale) return;
    ({ say, index } = await inLanguage(wanted, english));
    draw();
  };

  const stores = (work: Promise<void>): Promise<boolean> =>
    work.then(
      () => true,
      () => false,
    );

  /** Shown before it is stored, so that a second change at once builds on the first. */
  const save = async (changed: Settings): Promise<void> => {
    const before = settings;
    const shown = show(changed);
    const isSaved = await stores(saveSettings(changed, browser));
    await shown;
    status = say(isSaved ? 'options_saved' : 'options_failed');
    if (!isSaved) settings = before;
    draw();
  };

  const actions: OptionsActions = {
    change: (changed) => save({ ...settings, ...changed }),
    async undo(correction) {
      const wanted = JSON.stringify(correction);
      const without = (all: Correction[]) => all.filter((each) => JSON.stringify(each) !== wanted);
      status = say((await stores(changeCorrections(without, browser))) ? 'options_saved' : 'options_failed');
      draw();
    },
    openShortcuts: () => void browser.commands.openShortcutSettings(),
    copy: (text) =>
      clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    exportAll: () => download(`kratom-claim-check-${localDay(today)}.json`, formatBackup({ settings, corrections })),
    async look(file) {
      const reading = parseBackup(await file.text());
      waiting = reading.ok ? mergeBackup({ settings, corrections }, reading.backup) : null;
      const names = { legend: legend(), countries: placeOptions(index, say) };
      incoming = reading.ok
        ? { kind: 'preview', changes: backupChanges({ settings, corrections }, waiting as Backup, names, say) }
        : { kind: 'refused', words: say(PROBLEMS[reading.problem], { fields: reading.fields.join(', ') }) };
      draw();
    },
    async take() {
      if (waiting === null) return;
      const taken = waiting;
      waiting = null;
      const isTaken = await stores(changeCorrections(() => taken.corrections, browser));
      incoming = { kind: isTaken ? 'taken' : 'none' };
      status = say(isTaken ? 'options_saved' : 'options_failed');
      if (isTaken) await save(taken.settings);
      else draw();
    },
    leave() {
      waiting = null;
      incoming = { kind: 'none' };
      draw();
    },
  };

  watchSettings((stored) => void show(stored.settings), browser, signal);
  watchCorrections(
    (changed) => {
      corrections = changed;
      draw();
    },
    browser,
    signal,
  );
  corrections = await readCorrections(browser);
  await show((await readSettings(browser)).settings);
}

/** The browser's own name for opening the popup; it has no description. */
const POPUP = '_execute_action';

async function shortcutsOf({ commands }: Pick<Browser, 'commands'>): Promise<Shortcut[]> {
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description, shortcut = '' }) => ({ name: description || name, keys: shortcut }));
}

/** Firefox opens its page for it when asked; Chrome's can only be gone to by hand. */
function shortcutPlaceOf({ commands }: Pick<Browser, 'commands'>): ShortcutPlace {
  if (typeof commands?.openShortcutSettings === 'function') return { kind: 'opens' };
  const { userAgent } = navigator;
  return userAgent.includes('Firefox/')
    ? { kind: 'by-hand' }
    : { kind: 'address', address: `${userAgent.includes('Edg/') ? 'edge' : 'chrome'}://extensions/shortcuts` };
}
