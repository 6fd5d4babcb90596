import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Vite loads styles and preloads for what is imported when it is needed, by a helper of 1.7 kB in every page. Our pages link
 * all their styles and preload nothing: the helper is handed the import and calls it.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
