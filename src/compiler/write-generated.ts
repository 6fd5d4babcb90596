import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { encodeBase91 } from '../shared/base91.ts';
import type { EngineData } from '../shared/engine-data.ts';
import { compileDataset } from './compile-dataset.ts';

/** One module to write: what it exports, of which type, declared where. */
interface GeneratedModule {
  file: string;
  name: string;
  type: string;
  /** Module under shared/ that declares the type; left out for the language's own. */
  from?: string;
  value: unknown;
}

/**
 * Compiles the dataset in `folder` and writes what the code imports into `out`. A file whose content has not changed is
 * not touched, so that nothing is rebuilt for it. Throws a DatasetError when the dataset has mistakes; then nothing is written.
 */
export function writeGenerated(folder: string, out: string): void {
  const { evidence, gateTerms, engineData, languageNames } = compileDataset(folder);
  const modules: GeneratedModule[] = [
    { file: 'evidence.ts', name: 'evidence', type: 'Evidence', from: 'evidence.ts', value: evidence },
    {
      file: 'reading-marks.ts',
      name: 'readingMarks',
      type: 'ReadingMark[]',
      from: 'reading-words.ts',
      value: evidence.readingWords.rows.map(({ reading, because, mark }) => ({ reading, because, mark })),
    },
    { file: 'gate-terms.ts', name: 'gateTerms', type: 'GateTerms', from: 'gate-terms.ts', value: gateTerms },
    { file: 'engine-data.ts', name: 'engineData', type: 'string', value: pack(engineData) },
    {
      file: 'language-names.ts',
      name: 'languageNames',
      type: 'LanguageNames',
      from: 'language-names.ts',
      value: languageNames,
    },
  ];
  mkdirSync(out, { recursive: true });
  for (const each of modules) writeIfChanged(join(out, each.file), sourceOf(each));
}

/** Above this many characters, data is parsed from a string: browsers read JSON faster than they read code. */
const LARGE = 10_000;

/** What `engine/unpack.ts` reads. */
const pack = (data: EngineData): string => encodeBase91(deflateRawSync(JSON.stringify(data), { level: 9 }));

function sourceOf({ name, type, from, value }: GeneratedModule): string {
  const json = JSON.stringify(value);
  const expression = json.length > LARGE && from ? `JSON.parse(${JSON.stringify(json)})` : json;
  return [
    '// Written by src/compiler/write-generated.ts from src/dataset. Do not edit.',
    ...(from ? [`import type { ${type.replace('[]', '')} } from '../shared/${from}';`] : []),
    `export const ${name}: ${type} = ${expression};`,
    '',
  ].join('\n');
}

function writeIfChanged(path: string, content: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  writeFileSync(path, content);
}
