import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import { closeWebAccess } from './src/compiler/close-web-access.ts';
import { plainImports } from './src/compiler/plain-imports.ts';
import { shipWhole } from './src/compiler/ship-whole.ts';
import { writeGenerated } from './src/compiler/write-generated.ts';
import { writeWords } from './src/compiler/write-words.ts';

/** The pages of the extension: the manifest names only some, the others are opened by their address. */
const pages = readdirSync('src')
  .map((folder) => `src/${folder}/index.html`)
  .filter((path) => existsSync(path));

/** Pieces of the report that popup and background both tell, and their words: in one file, since each apart would cost the popup more. */
const TOLD = [
  'citation-reason',
  'claim-knowledge',
  'claim-view',
  'concern',
  'evidence-picture',
  'group-findings',
  'help-line',
  'how-sure',
  'index-evidence',
  'left-out-sources',
  'merge-reports',
  'not-said',
  'page-source',
  'page-summary',
  'page-view',
  'retraction-words',
  'source-view',
  'spam-source',
  'translate-evidence',
]
  .map((name) => `/src/report/${name}.ts`)
  .concat('/src/words/say.ts', '/src/words/nearest-locale.ts');

/** Two builds, told apart by `--mode`. Under Vitest there is no extension to build, only files to generate. */
export default defineConfig(async ({ mode }) => {
  const { translations } = await writeGenerated('src/dataset', 'src/generated');
  const { shipped } = writeWords('public/_locales', translations, 'src/generated');
  if (process.env.VITEST) return { test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 30_000 } };

  const manifest: ManifestV3Export = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [plainImports(), crx({ manifest, browser: target }), closeWebAccess(target), shipWhole(shipped)],
    build: {
      outDir: `dist/${target}`,
      target: ['chrome140', 'firefox149'],
      modulePreload: false,
      // Data are files of their own beside the code.
      rolldownOptions: {
        input: pages,
        output: {
          codeSplitting: {
            groups: [
              // where the scripts are that are injected: background and first page both know it
              { name: 'content-paths', test: /\.iife\.ts\?script/ },
              { name: 'evidence', test: /generated\/evidence-text\.ts$/ },
              { name: 'told', test: (id: string) => TOLD.some((path) => id.endsWith(path)) },
            ],
          },
        },
      },
    },
  };
});
