import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What one test changes: a path in the dataset, and its new text made from the old one, or `null` to remove it. */
export type Edits = Record<string, (text: string) => string | null>;

const REAL = 'src/dataset';
const SMALL = 'tests/compiler/small-dataset';

/** Replaces one thing in a text; fails where it is not there, so that no test checks an edit that did nothing. */
export function replacing(what: string, by: string): (text: string) => string {
  return (text) => {
    if (!text.includes(what)) throw new Error(`The text to edit does not hold "${what}".`);
    return text.replace(what, () => by);
  };
}

/** The text of a file of the small dataset. */
export function read(path: string): string {
  return readFileSync(join(SMALL, path), 'utf8');
}

/**
 * Makes a dataset of two claims in a new folder: the files of tests/compiler/small-dataset over the schemas, readings and
 * language of the real one, with `edits` done to them. Passes the folder to `use`, then removes it.
 */
export function withSmallDataset<T>(edits: Edits, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  try {
    const shared = readdirSync(REAL).filter((name) => /\.(yml|json)$/.test(name) || name === 'language');
    for (const name of shared) cpSync(join(REAL, name), join(folder, name), { recursive: true });
    cpSync(SMALL, folder, { recursive: true });
    for (const [path, edit] of Object.entries(edits)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      const text = edit(readFileSync(file, { encoding: 'utf8', flag: 'a+' }));
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
