import { parseMarks, parseSettings, type Settings, type StoredSettings } from '../shared/settings.ts';
import type { Browser } from './browser.ts';

const KEY = 'settings';

/** What is stored, with defaults for what is missing or damaged. Where storage cannot be read, all are defaults. */
export async function readSettings({ storage }: Pick<Browser, 'storage'>): Promise<StoredSettings> {
  try {
    return parseSettings((await storage.local.get(KEY))[KEY]);
  } catch {
    return { ...parseSettings(undefined), damaged: true };
  }
}

/** Stores all settings; damaged ones are mended by it. */
export async function saveSettings(settings: Settings, { storage }: Pick<Browser, 'storage'>): Promise<void> {
  await storage.local.set({ [KEY]: settings });
}

/** Calls `listener` with every later change, made in whatever window, until the signal ends it. */
export function watchSettings(
  listener: (stored: StoredSettings) => void,
  browser: Pick<Browser, 'storage'>,
  signal: AbortSignal,
): void {
  watchStored((stored) => listener(parseSettings(stored)), browser, signal);
}

/** Calls `listener` with the marks that are to be drawn, now and with every later change, until the signal ends it. */
export async function followMarks(
  listener: (marks: Settings['marks']) => void,
  browser: Pick<Browser, 'storage'>,
  signal: AbortSignal,
): Promise<void> {
  watchStored((stored) => listener(parseMarks(stored)), browser, signal);
  let stored: unknown;
  try {
    ({ [KEY]: stored } = await browser.storage.local.get(KEY));
  } catch {
    // the defaults, where storage cannot be read
  }
  listener(parseMarks(stored));
}

function watchStored(
  listener: (stored: unknown) => void,
  { storage }: Pick<Browser, 'storage'>,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) listener(changes[KEY].newValue);
  };
  storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged), { once: true });
}
