import { buildExtension } from './build-extension.ts';

/** `npm run build`: both extensions, to be loaded or packed. Returns the exit code. */
export async function run(): Promise<number> {
  for (const target of ['chrome', 'firefox'] as const) {
    if (!(await buildExtension(target))) return 1;
    console.log(`dist/${target}`);
  }
  return 0;
}
