import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, listDataFiles, readSchemas } from '../compiler/data-places.ts';
import { formatYaml } from '../compiler/format-yaml.ts';

const FOLDER = 'src/dataset';

/** Rewrites every data file in its one spelling and says which ones changed. Returns the exit code, 0. */
export async function run(): Promise<number> {
  const schemas = readSchemas(FOLDER);
  const changed = listDataFiles(FOLDER).filter((path) => {
    const file = join(FOLDER, path);
    const text = readFileSync(file, 'utf8');
    const formatted = formatYaml(text, schemas.get(kindOf(path) ?? ''));
    if (formatted === text) return false;
    writeFileSync(file, formatted);
    return true;
  });
  for (const path of changed) console.log(`${FOLDER}/${path}`);
  console.log(changed.length === 0 ? 'Every data file has its one spelling.' : `Rewritten: ${changed.length}.`);
  return 0;
}
