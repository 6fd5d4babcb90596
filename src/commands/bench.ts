import { spawnSync } from 'node:child_process';
import { build } from 'vite';

const OUT = 'dist/bench';

/**
 * `npm run bench`: prints how fast the engine is, as ratios to a plain loop over the same text, beside other ways of finding
 * phrases and the targets. It is bundled first, as the product is, and run in a process of its own. Returns the exit code.
 */
export async function run(): Promise<number> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      rollupOptions: { input: { compare: 'tests/bench/compare.ts', 'start-up': 'tests/bench/start-up.ts' } },
    },
  });
  return spawnSync(process.execPath, [`${OUT}/compare.js`], { stdio: 'inherit' }).status ?? 1;
}
