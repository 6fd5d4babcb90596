import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kindOf, listDataFiles, readSchemas } from '../../src/compiler/data-places.ts';
import { formatYaml } from '../../src/compiler/format-yaml.ts';

const FOLDER = 'src/dataset';
const schemas = readSchemas(FOLDER);

it.each(listDataFiles(FOLDER))('%s is in its one spelling', (path) => {
  const text = readFileSync(join(FOLDER, path), 'utf8');
  const spelt = formatYaml(text, schemas.get(kindOf(path) ?? ''));
  expect(text, 'Run "npm run format-data": it rewrites every data file so.').toBe(spelt);
});
