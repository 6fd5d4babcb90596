import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fail, type Result, succeed } from '../shared/result.ts';
import { answerFromFolder, servePages } from './serve-pages.ts';

export interface ChosenPage {
  url: string;
  close(): Promise<void>;
}

const DEMO = 'tests/pages/demo/index.html';

/**
 * The page to open: an address as it is, a file served from its folder to this machine only (extensions may not read
 * `file:` pages unasked), the demo article where nothing is given. Relative paths start at `folder`.
 */
export async function choosePage(given: string | undefined, folder: string): Promise<Result<ChosenPage>> {
  if (given !== undefined && /^https?:/i.test(given)) {
    if (!URL.canParse(given)) return fail(`"${given}" is no address of a page.`);
    return succeed({ url: given, close: async () => {} });
  }
  const file = given === undefined ? resolve(DEMO) : resolve(folder, given);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return fail(`There is no file ${file}. Give a file, or an address that begins with https://.`);
  const { origin, close } = await servePages(answerFromFolder(dirname(file)));
  return succeed({ url: `${origin}/${encodeURIComponent(basename(file))}`, close });
}
