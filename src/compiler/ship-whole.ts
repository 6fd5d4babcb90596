import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { ShippedLanguage } from './shipped-languages.ts';

/** Vite plugin: takes the catalogues of languages that are not there as a whole out of the build, where the browser would read them. */
export function shipWhole(shipped: readonly ShippedLanguage[]): Plugin {
  const codes = shipped.map(({ code }) => code);
  return {
    name: 'ship-whole',
    writeBundle({ dir = '' }) {
      const folder = join(dir, '_locales');
      for (const language of readdirSync(folder)) {
        if (!codes.includes(language)) rmSync(join(folder, language), { recursive: true });
      }
    },
  };
}
