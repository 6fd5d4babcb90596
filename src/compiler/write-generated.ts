import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateAsync } from '@gfx/zopfli';
import { encodeBase122 } from '../shared/base122.ts';
import type { Evidence } from '../shared/evidence.ts';
import { type CompiledDataset, compileDataset } from './compile-dataset.ts';
import { writeIfChanged } from './write-if-changed.ts';

/** One module to write: what it exports, of which type, declared where. */
interface GeneratedModule {
  file: string;
  name: string;
  type: string;
  /** Module under shared/ that declares the type. */
  from: string;
  value: unknown;
  /** Exported as a function that parses it when it is asked for. */
  onDemand?: true;
}

/**
 * Compiles the dataset in `folder` and writes what the code imports into `out`. A file whose content has not changed is
 * not touched, so that nothing is rebuilt for it. Gives the translations, for `writeWords`, and what whoever builds should be told. Throws a DatasetError when the dataset has mistakes; then nothing is written.
 */
export async function writeGenerated(
  folder: string,
  out: string,
): Promise<Pick<CompiledDataset, 'translations' | 'warnings'>> {
  const {
    translations,
    warnings,
    evidence,
    gateTerms,
    engineData,
    citationData,
    lenses,
    citationFormats,
    languageNames,
    spamData,
    spamWords,
  } = compileDataset(folder);
  const modules: GeneratedModule[] = [
    {
      file: 'citation-formats.ts',
      name: 'citationFormats',
      type: 'Record<string, CitationFormats>',
      from: 'csl-item.ts',
      value: citationFormats,
      onDemand: true,
    },
    { file: 'gate-terms.ts', name: 'gateTerms', type: 'GateTerms', from: 'gate-terms.ts', value: gateTerms },
    {
      file: 'language-names.ts',
      name: 'languageNames',
      type: 'LanguageNames',
      from: 'language-names.ts',
      value: languageNames,
    },
    {
      file: 'lens-words.ts',
      name: 'lensWords',
      type: 'LensWords',
      from: 'lens.ts',
      value: lenses[0].words,
    },
    { file: 'spam-words.ts', name: 'spamWords', type: 'SpamWords', from: 'spam.ts', value: spamWords },
  ];
  mkdirSync(out, { recursive: true });
  for (const each of modules) writeIfChanged(join(out, each.file), sourceOf(each));
  writeEvidence(evidence, out);
  await writePacked('engineData', engineData, join(out, 'engine-data.ts'));
  await writePacked('citationData', citationData, join(out, 'citation-data.ts'));
  await writePacked('spamData', spamData, join(out, 'spam-data.ts'));
  await writePacked('lensData', lenses[0].data, join(out, 'lens-data.ts'));
  return { translations, warnings };
}

/**
 * Pages import the evidence as it is; the background, which is started often and seldom needs it, imports its text and
 * parses that when it is asked.
 */
function writeEvidence(evidence: Evidence, out: string): void {
  const text = JSON.stringify(JSON.stringify(evidence));
  writeIfChanged(join(out, 'evidence-text.ts'), `${HEAD}\nexport const evidenceText = ${text};\n`);
  const source = [
    HEAD,
    "import type { Evidence } from '../shared/evidence.ts';",
    "import { evidenceText } from './evidence-text.ts';",
    'export const evidence: Evidence = JSON.parse(evidenceText);',
    '',
  ];
  writeIfChanged(join(out, 'evidence.ts'), source.join('\n'));
}

/** Above this many characters, data is parsed from a string: browsers read JSON faster than they read code. */
const LARGE = 10_000;

const HEAD = '// Written by src/compiler/write-generated.ts from src/dataset. Do not edit.';

/**
 * Writes what `platform/unpack.ts` reads: JSON, deflated by Zopfli (7 % smaller than zlib's best), in base-122. That takes a second, so
 * the file remembers the hash of what it holds.
 */
async function writePacked(name: string, data: unknown, path: string): Promise<void> {
  const json = JSON.stringify(data);
  const head = `${HEAD} ${createHash('sha256').update('base-122').update(json).digest('hex')}`;
  if (existsSync(path) && readFileSync(path, 'utf8').startsWith(head)) return;
  const deflated = await deflateAsync(new TextEncoder().encode(json), { numiterations: 30, blocksplittingmax: 0 });
  writeFileSync(path, `${head}\nexport const ${name} = ${JSON.stringify(encodeBase122(deflated))};\n`);
}

function sourceOf({ name, type, from, value, onDemand }: GeneratedModule): string {
  const json = JSON.stringify(value);
  const expression = json.length > LARGE ? `JSON.parse(${JSON.stringify(json)})` : json;
  return [
    HEAD,
    `import type { ${type.match(/\w+(?=>?$)/)?.[0]} } from '../shared/${from}';`,
    `export const ${name}${onDemand ? ` = (): ${type} =>` : `: ${type} =`} ${expression};`,
    '',
  ].join('\n');
}
