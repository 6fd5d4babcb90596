import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Translation } from './compile-translation.ts';
import { writeIfChanged } from './write-if-changed.ts';

const HEAD = '// Written by src/compiler/write-evidence-words.ts from src/dataset/translations. Do not edit.';

/**
 * Writes the evidence in other languages as modules: one a language, which comes to pages with its catalogue, and one for the
 * background, which must have all at once. Each is parsed when it is asked for.
 */
export function writeEvidenceWords(translations: readonly Translation[], out: string): void {
  mkdirSync(join(out, 'evidence-words'), { recursive: true });
  for (const { language, words } of translations) {
    const source = [
      HEAD,
      "import type { EvidenceWords } from '../../shared/evidence-words.ts';",
      `export const evidenceWords = (): EvidenceWords => JSON.parse(${JSON.stringify(JSON.stringify(words))});`,
      '',
    ];
    writeIfChanged(join(out, 'evidence-words', `${language}.ts`), source.join('\n'));
  }
  const languages = translations.map(({ language }) => language);
  const forBackground = [
    HEAD,
    "import type { EvidenceWords } from '../shared/evidence-words.ts';",
    ...languages.map((language) => `import { evidenceWords as ${language} } from './evidence-words/${language}.ts';`),
    `export const evidenceWords: Partial<Record<string, () => EvidenceWords>> = {${languages.join(', ')}};`,
    '',
  ];
  writeIfChanged(join(out, 'evidence-words-in-background.ts'), forBackground.join('\n'));
}
