import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Translation } from './compile-translation.ts';
import { writeIfChanged } from './write-if-changed.ts';

const HEAD = '// Written by src/compiler/write-evidence-words.ts from src/dataset/translations. Do not edit.';

/**
 * Writes the evidence in other languages as modules: one a language, a list of them for pages, which import the one they
 * need, and one for the background, which must have them all at once. Each is parsed when it is asked for.
 */
export function writeEvidenceWords(translations: readonly Translation[], out: string): void {
  mkdirSync(join(out, 'evidence-words'), { recursive: true });
  const type = "import type { EvidenceWords } from '../shared/evidence-words.ts';";
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
  const loaders = languages.map((language) => `  ${language}: () => import('./evidence-words/${language}.ts'),`);
  const forPages = [
    HEAD,
    type,
    'type Module = { evidenceWords: () => EvidenceWords };',
    `export const evidenceWords: Partial<Record<string, () => Promise<Module>>> = {\n${loaders.join('\n')}\n};`,
    '',
  ];
  writeIfChanged(join(out, 'evidence-words.ts'), forPages.join('\n'));
  const forBackground = [
    HEAD,
    type,
    ...languages.map((language) => `import { evidenceWords as ${language} } from './evidence-words/${language}.ts';`),
    `export const evidenceWords: Partial<Record<string, () => EvidenceWords>> = {${languages.join(', ')}};`,
    '',
  ];
  writeIfChanged(join(out, 'evidence-words-in-background.ts'), forBackground.join('\n'));
}
