import type { Translation } from './compile-translation.ts';
import { readCatalogues } from './read-catalogues.ts';
import { type ShippedLanguage, shippedLanguages } from './shipped-languages.ts';
import { writeCatalogues } from './write-catalogues.ts';
import { writeEvidenceWords } from './write-evidence-words.ts';

/**
 * Writes the texts of every language that is there as a whole, and none of any other. `folder` holds the catalogues of the
 * interface. Gives those languages, and what whoever builds should be told. Throws where a catalogue has a mistake.
 */
export function writeWords(
  folder: string,
  translations: readonly Translation[],
  out: string,
): { shipped: ShippedLanguage[]; warnings: string[] } {
  const catalogues = readCatalogues(folder);
  const { shipped, warnings } = shippedLanguages(catalogues, translations);
  const codes = new Set(shipped.map(({ code }) => code));
  writeCatalogues(new Map([...catalogues].filter(([language]) => codes.has(language))), shipped, out);
  writeEvidenceWords(
    translations.filter(({ language }) => codes.has(language)),
    out,
  );
  return { shipped, warnings };
}
