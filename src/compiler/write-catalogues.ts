import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, FIRST_LANGUAGE } from './read-catalogues.ts';
import type { ShippedLanguage } from './shipped-languages.ts';
import { writeIfChanged } from './write-if-changed.ts';

const HEAD = '// Written by src/compiler/write-catalogues.ts from public/_locales. Do not edit.';

/** Keys of the texts that the background says, or hands to the card in a page. */
const IN_BACKGROUND = /^(?:name$|card_|report_)/;

/**
 * Writes the texts of the interface as modules, one a language, so that pages import the one they need: our pages may not
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
    const source = `${HEAD}\nexport const catalogue = ${JSON.stringify(catalogue)};\n`;
    writeIfChanged(join(out, 'words', `${language}.ts`), source);
  }
  const languages = [...catalogues.keys()];
  const loaders = languages.map((language) => `  ${language}: () => import('./words/${language}.ts'),`);
  const index = [
    HEAD,
    `export const LOCALES = [${languages.map((language) => `'${language}'`).join(', ')}] as const;`,
    'export type Locale = (typeof LOCALES)[number];',
    `export type MessageKey =\n${Object.keys(first)
      .map((key) => `  | '${key}'`)
      .join('\n')};`,
    '/** A speaker has read and signed what the language says of the evidence. */',
    `export const isReviewed: Record<Locale, boolean> = ${JSON.stringify(Object.fromEntries(shipped.map(({ code, isReviewed }) => [code, isReviewed])))};`,
    'type Module = { catalogue: Partial<Record<MessageKey, string>> };',
    `export const catalogues: Record<Locale, () => Promise<Module>> = {\n${loaders.join('\n')}\n};`,
    '',
  ];
  writeIfChanged(join(out, 'words.ts'), index.join('\n'));
  const ofBackground = [...catalogues].map(([language, catalogue]) => [
    language,
    JSON.stringify(Object.fromEntries(Object.entries(catalogue).filter(([key]) => IN_BACKGROUND.test(key)))),
  ]);
  const words = `${HEAD}\nexport const backgroundWords: Record<string, string> = ${JSON.stringify(Object.fromEntries(ofBackground))};\n`;
  writeIfChanged(join(out, 'background-words.ts'), words);
}
