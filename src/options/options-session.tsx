import type { Browser } from '../platform/browser.ts';
import { readSettings, saveSettings, watchSettings } from '../platform/settings.ts';
import type { EvidenceIndex } from '../report/index-evidence.ts';
import { placeOptions } from '../report/place-options.ts';
import { type Backup, type BackupProblem, formatBackup, mergeBackup, parseBackup } from '../shared/backup.ts';
import { localDay } from '../shared/local-day.ts';
import { parseSettings, type Settings } from '../shared/settings.ts';
import { drawPage } from '../ui/draw-page.tsx';
import { languages, loadSay, nearestLocale } from '../words/load-say.ts';
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
export async function openOptions(index: EvidenceIndex, world: OptionsWorld): Promise<void> {
  const { browser, clipboard, download, root, locale, today, signal } = world;
  let settings: Settings = parseSettings(undefined).settings;
  let say = await loadSay(locale);
  let incoming: ImportView = { kind: 'none' };
  let waiting: Backup | null = null;
  let status = '';
  const shortcuts = await shortcutsOf(browser);

  const draw = (): void => {
    const view: OptionsView = {
      settings,
      legend: legend(),
      countries: placeOptions(index, say),
      languages: languages(),
      shortcuts,
      shortcutPlace: shortcutPlaceOf(browser),
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
    say = await loadSay(wanted);
    draw();
  };

  /** Shown before it is stored, so that a second change at once builds on the first. */
  const save = async (changed: Settings): Promise<void> => {
    const before = settings;
    const shown = show(changed);
    const isSaved = await saveSettings(changed, browser).then(
      () => true,
      () => false,
    );
    await shown;
    status = say(isSaved ? 'options_saved' : 'options_failed');
    if (!isSaved) settings = before;
    draw();
  };

  const actions: OptionsActions = {
    change: (changed) => save({ ...settings, ...changed }),
    openShortcuts: () => void browser.commands.openShortcutSettings(),
    copy: (text) =>
      clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    exportAll: () => download(`kratom-claim-check-${localDay(today)}.json`, formatBackup({ settings })),
    async look(file) {
      const reading = parseBackup(await file.text());
      waiting = reading.ok ? mergeBackup({ settings }, reading.backup) : null;
      const names = { legend: legend(), countries: placeOptions(index, say) };
      incoming = reading.ok
        ? { kind: 'preview', changes: backupChanges({ settings }, waiting as Backup, names, say) }
        : { kind: 'refused', words: say(PROBLEMS[reading.problem], { fields: reading.fields.join(', ') }) };
      draw();
    },
    async take() {
      if (waiting === null) return;
      incoming = { kind: 'taken' };
      await save(waiting.settings);
      waiting = null;
    },
    leave() {
      waiting = null;
      incoming = { kind: 'none' };
      draw();
    },
  };

  watchSettings((stored) => void show(stored.settings), browser, signal);
  await show((await readSettings(browser)).settings);
}

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
