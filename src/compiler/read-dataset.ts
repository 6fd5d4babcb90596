import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkShape, compileSchemas } from './check-shape.ts';
import { DataFile } from './data-file.ts';
import { kindOf, listDataFiles, readSchemas } from './data-places.ts';
import type { Dataset, Entry } from './dataset.ts';
import type { ProblemList } from './problem-list.ts';

/** A file as read, and whether it keeps to its schema. */
interface ReadFile {
  file: DataFile;
  sound: boolean;
}

/**
 * Reads every data file of `folder` and holds it to its schema; what is wrong is added to `problems`. Returns `null`
 * when a file is missing or misshapen that everything else needs.
 * Throws where the folder or one of its schemas cannot be read.
 */
export function readDataset(folder: string, problems: ProblemList): Dataset | null {
  const { kinds, hash } = readFiles(folder, problems);

  // A schema has said that a sound value has this shape; from here on its type does.
  const records = <T>(kind: string): Entry<T>[] =>
    (kinds.get(kind) ?? [])
      .filter(({ sound }) => sound)
      .map(({ file }) => ({ file, value: { id: file.id, ...(file.value as object) } as T }));
  const idsOf = (kind: string) => new Set((kinds.get(kind) ?? []).map(({ file }) => file.id));
  const only = <T>(kind: string): Entry<T> | undefined => {
    const [found] = kinds.get(kind) ?? [];
    if (!found) {
      problems.addAll([
        { file: `${folder}/${kind}.yml`, line: 1, problem: 'this file is missing', remedy: 'bring it back' },
      ]);
    }
    return found?.sound ? { file: found.file, value: found.file.value as T } : undefined;
  };

  const top = only<{ date: string; begun: string }>('dataset');
  const order = only<Dataset['order']['value']>('claim-order');
  const untraceable = only<Dataset['untraceable']['value']>('untraceable');
  const helpLines = only<Dataset['helpLines']['value']>('help-lines');
  const readings = only<Dataset['readings']['value']>('readings');
  const gateTerms = only<Dataset['gateTerms']['value']>('gate-terms');
  const states = only<Dataset['states']['value']>('us-states');
  const commercial = only<Dataset['commercial']['value']>('commercial-addresses');
  const hosts = only<Dataset['hosts']['value']>('source-hosts');
  const lens = only<Dataset['lens']['value']>('disease-claim-rules');
  const spam = only<Dataset['spam']['value']>('spam-signals');
  if (
    !top ||
    !order ||
    !untraceable ||
    !helpLines ||
    !readings ||
    !gateTerms ||
    !states ||
    !commercial ||
    !hosts ||
    !lens ||
    !spam
  )
    return null;
  return {
    date: top.value.date,
    begun: top.value.begun,
    hash,
    claims: records('claim'),
    claimIds: idsOf('claim'),
    order,
    references: records('reference'),
    referenceIds: idsOf('reference'),
    untraceable,
    helpLines,
    readings,
    translations: records('translation'),
    gateTerms,
    states,
    commercial,
    hosts,
    lens,
    spam,
    language: new Map(
      [...kinds.values()]
        .flat()
        .filter(({ file, sound }) => sound && file.folder === 'language')
        .map(({ file }) => [file.id, file]),
    ),
  };
}

function readFiles(folder: string, problems: ProblemList): { kinds: Map<string, ReadFile[]>; hash: string } {
  const schemas = readSchemas(folder);
  const validators = compileSchemas(schemas);
  const kinds = new Map<string, ReadFile[]>();
  const hash = createHash('sha256');
  for (const path of listDataFiles(folder)) {
    const text = readFileSync(join(folder, path), 'utf8');
    const kind = kindOf(path);
    if (kind !== 'translation') hash.update(`${path}\0${text}\0`);
    const file = new DataFile(`${folder}/${path}`, text, problems);
    const validate = validators.get(kind ?? '');
    if (kind === null || (!validate && file.folder !== 'language')) {
      problems.add(file, [], 'no schema describes this file', 'put it into claims/<category>/ or references/ as .yml');
      continue;
    }
    const sound = file.value !== undefined && (!validate || checkShape(file, validate, problems));
    kinds.set(kind, [...(kinds.get(kind) ?? []), { file, sound }]);
  }
  return { kinds, hash: hash.digest('hex').slice(0, 8) };
}
