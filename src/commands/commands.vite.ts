import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { DatasetError } from '../compiler/problem-list.ts';
import { writeGenerated } from '../compiler/write-generated.ts';
import { writeWords } from '../compiler/write-words.ts';

const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

/**
 * Bundles every command for Node, which strips no types before version 22: script `x` of package.json is
 * `src/commands/x.ts`, an `export async function run(args: string[]): Promise<number>` that returns the exit code.
 */
export default defineConfig(async () => {
  await compileData();
  return {
    build: {
      ssr: true,
      outDir: 'dist/cli',
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      rollupOptions: {
        input: Object.fromEntries(scripts.map((name) => [name, `src/commands/${name}.ts`])),
        output: { chunkFileNames: '[name].js' },
      },
    },
  };
});

/** Whoever made a mistake in a data file is told where it is and how to mend it, and not where our code found it. */
async function compileData(): Promise<void> {
  try {
    const { translations, warnings } = await writeGenerated('src/dataset', 'src/generated');
    const words = writeWords('public/_locales', translations, 'src/generated');
    for (const warning of [...warnings, ...words.warnings]) console.warn(warning);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
