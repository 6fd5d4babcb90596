import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that the builds are made of. Folders count too: a removed file changes the time of its folder. */
const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package.json', 'package-lock.json'];
/** Written by the builds themselves. */
const GENERATED = join('src', 'generated');

/** Was a built file, given by its path from the root, written after the last change of the sources? */
export function isFresh(built) {
  const time = timeOf(built);
  return time > 0 && SOURCES.flatMap(withContents).every((path) => timeOf(path) < time);
}

function withContents(path) {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  const contents = isFolder ? readdirSync(path, { recursive: true }).map((inner) => join(path, inner)) : [];
  return [path, ...contents].filter((each) => !each.startsWith(GENERATED));
}

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
