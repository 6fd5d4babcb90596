import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, FIRST_LANGUAGE } from './read-catalogues.ts';
import type { ShippedLanguage } from './shipped-languages.ts';
import { writeIfChanged } from './write-if-changed.ts';

const HEAD = '// Written by src/compiler/write-catalogues.ts from public/_locales. Do not edit.';

/** Keys of the texts that the background says, or hands to the card in a page. */
const IN_BACKGROUND = /^(?:name$|card_|report_)/;

/**
 * Writes the texts of the interface as modules, one a language and with the evidence in it, so that pages import the one they need: our pages may not
 * fetch, and the browser's own `i18n` knows one language only, the browser's. `catalogues`: those of the shipped languages.
 */
export function writeCatalogues(
  catalogues: ReadonlyMap<string, Catalogue>,
  shipped: readonly ShippedLanguage[],
  out: string,
): void {
  const first = catalogues.get(FIRST_LANGUAGE);
  if (!first) throw new Error(`_locales has no "${FIRST_LANGUAGE}" — every other language is measured by it`);
  mkdirSync(join(out, 'words'), { recursive: true });
  for (const [language, catalogue] of catalogues) {
    const source = [
      HEAD,
      `export const catalogue = ${JSON.stringify(catalogue)};`,
      ...(language === FIRST_LANGUAGE ? [] : [`export { evidenceWords } from '../evidence-words/${language}.ts';`]),
      '',
    ];
    writeIfChanged(join(out, 'words', `${language}.ts`), source.join('\n'));
  }
  const languages = [...catalogues.keys()];
  const loaders = languages.map((language) => `  ${language}: () => import('./words/${language}.ts'),`);
  const index = [
    HEAD,
    "import type { EvidenceWords } from '../shared/evidence-words.ts';",
    `export const LOCALES = [${languages.map((language) => `'${language}'`).join(', ')}] as const;`,
    'export type Locale = (typeof LOCALES)[number];',
    `export type MessageKey =\n${Object.keys(first)
      .map((key) => `  | '${key}'`)
      .join('\n')};`,
    'type Module = { catalogue: Partial<Record<MessageKey, string>>; evidenceWords?: () => EvidenceWords };',
    `export const catalogues: Record<Locale, () => Promise<Module>> = {\n${loaders.join('\n')}\n};`,
    '',
  ];
  writeIfChanged(join(out, 'words.ts'), index.join('\n'));
  const reviewed = Object.fromEntries(shipped.map(({ code, isReviewed }) => [code, isReviewed]));
  const ofReviews = [
    HEAD,
    "import type { Locale } from './words.ts';",
    '/** A speaker has read and signed what the language says of the evidence. */',
    `export const isReviewed: Record<Locale, boolean> = ${JSON.stringify(reviewed)};`,
    '',
  ];
  writeIfChanged(join(out, 'is-reviewed.ts'), ofReviews.join('\n'));
  const ofBackground = [...catalogues].map(([language, catalogue]) => [
    language,
    JSON.stringify(Object.fromEntries(Object.entries(catalogue).filter(([key]) => IN_BACKGROUND.test(key)))),
  ]);
  const words = `${HEAD}\nexport const backgroundWords: Record<string, string> = ${JSON.stringify(Object.fromEntries(ofBackground))};\n`;
  writeIfChanged(join(out, 'background-words.ts'), words);
}
