import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDataset } from '../compiler/compile-dataset.ts';
import { readSchemas } from '../compiler/data-places.ts';
import { fillTranslation } from '../compiler/fill-translation.ts';
import { formatYaml } from '../compiler/format-yaml.ts';
import { readCatalogues } from '../compiler/read-catalogues.ts';
import { languageGaps } from '../compiler/shipped-languages.ts';

const FOLDER = 'src/dataset';

const USAGE = `npm run translate -- LANGUAGE [--all]

Adds to src/dataset/translations/LANGUAGE.yml every text that it lacks, in English, with room for the translation, and lists all
that keeps the language from being shipped. LANGUAGE is an ISO 639 code such as "de". --all: also claims that are no danger.`;

/** `npm run translate -- LANGUAGE`. Returns the exit code: 0 where the language is whole, 1 where it lacks something, 2 for wrong use. */
export async function run(args: string[]): Promise<number> {
  const [language, ...more] = args.filter((arg) => arg !== '--all');
  if (!/^[a-z]{2,3}$/.test(language ?? '') || language === 'en' || more.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const path = join(FOLDER, 'translations', `${language}.yml`);
  const { claims, evidence } = compileDataset(FOLDER);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const filled = fillTranslation(before, claims, evidence.readingWords, args.includes('--all'));
  const after = formatYaml(filled, readSchemas(FOLDER).get('translation'));
  if (after !== before) {
    writeFileSync(path, after);
    console.log(`Written: ${path}`);
  }
  const { translations } = compileDataset(FOLDER);
  const gaps = languageGaps(
    language,
    readCatalogues('public/_locales'),
    translations.find((each) => each.language === language),
  );
  for (const gap of gaps) console.log(gap);
  console.log(gaps.length === 0 ? `"${language}" is whole.` : `"${language}" lacks ${gaps.length} texts.`);
  return gaps.length === 0 ? 0 : 1;
}
