import { type Correction, parseCorrections, storeCorrections } from '../shared/corrections.ts';
import type { Browser } from './browser.ts';

const KEY = 'corrections';

/** The marks that the reader has called wrong, the oldest first. Where storage cannot be read, there are none. */
export async function readCorrections({ storage }: Pick<Browser, 'storage'>): Promise<Correction[]> {
  try {
    return parseCorrections((await storage.local.get(KEY))[KEY]);
  } catch {
    return [];
  }
}

/** Changes what is stored now, also by another tab. Rejects where it cannot be stored. */
export async function changeCorrections(
  change: (corrections: Correction[]) => Correction[],
  browser: Pick<Browser, 'storage'>,
): Promise<void> {
  await browser.storage.local.set({ [KEY]: storeCorrections(change(await readCorrections(browser))) });
}

/** Calls `listener` with every later change, made in whatever window, until the signal ends it. */
export function watchCorrections(
  listener: (corrections: Correction[]) => void,
  { storage }: Pick<Browser, 'storage'>,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) listener(parseCorrections(changes[KEY].newValue));
  };
  storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged), { once: true });
}
