import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './source-files.ts';

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** The folder of a build. `npm test` builds first; whoever runs Vitest alone is told what to do. */
export function builtFolder(target: Target): string {
  const folder = join('dist', target);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built. Run "npm run build".`);
  return folder;
}

export const readBuilt = (target: Target, file: string): string =>
  readFileSync(join(builtFolder(target), file), 'utf8');

/** Paths in the build, relative to it. */
export function builtFiles(target: Target): string[] {
  const folder = builtFolder(target);
  return filesUnder(folder).map((path) => path.slice(folder.length + 1));
}

/** Bytes of a built file. */
export const sizeOf = (target: Target, file: string): number => Buffer.byteLength(readBuilt(target, file));
