import type { Browser } from './browser.ts';

type Storage = Pick<Browser, 'storage'>;

/** Kept in memory only and seen by no page; gone with the browser, and with the tab as the background sees to. */
interface Kept {
  /** Of the document that it is about: another one in the same tab starts anew. */
  address: string;
  memory: unknown;
}

const keyOf = (tabId: number): string => `tab ${tabId}`;

/** What was kept for a document in a tab, or `undefined`. Never rejects. */
export async function recallTab(tabId: number, address: string, { storage }: Storage): Promise<unknown> {
  const key = keyOf(tabId);
  const stored = await storage.session?.get(key).catch(() => undefined);
  const kept = stored?.[key] as Kept | undefined;
  return kept?.address === address ? kept.memory : undefined;
}

/** Keeps something for a document in a tab, in place of what was kept before. Where that cannot be, nothing is kept. */
export async function rememberTab(tabId: number, { address, memory }: Kept, { storage }: Storage): Promise<void> {
  await storage.session?.set({ [keyOf(tabId)]: { address, memory } }).catch(() => undefined);
}

/** Forgets all about a tab. */
export async function forgetTab(tabId: number, { storage }: Storage): Promise<void> {
  await storage.session?.remove(keyOf(tabId)).catch(() => undefined);
}
