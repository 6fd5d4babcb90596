import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema } from './json-schema.ts';

/** Where data files lie, and their kinds. At the top and in `language/` every file is the only one of its kind. */
const PLACES: [place: RegExp, kind: string | null][] = [
  [/^claims\/[^/]+\/[^/]+\.yml$/, 'claim'],
  [/^references\/[^/]+\.yml$/, 'reference'],
  [/^translations\/[a-z]{2,3}\.yml$/, 'translation'],
  [/^(?:language\/)?[^/]+\.yml$/, null],
];

/** The kind of a data file, which is also the name of its schema; null where no data file belongs. `path` is relative to the dataset. */
export function kindOf(path: string): string | null {
  const place = PLACES.find(([pattern]) => pattern.test(path));
  return place ? (place[1] ?? path.replace(/^.*\/|\.yml$/g, '')) : null;
}

/** Paths of all YAML files of a dataset, relative to it, sorted, with forward slashes. */
export function listDataFiles(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ya?ml$/.test(path))
    .sort();
}

/** The schemas that lie in a dataset, by the kind of file that they describe. Throws when one is no JSON. */
export function readSchemas(folder: string): Map<string, JsonSchema> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  return new Map(
    names.map((name) => [name.replace('.schema.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
}
