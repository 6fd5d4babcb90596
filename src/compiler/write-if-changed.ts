import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Writes a file unless it holds the same already, so that nothing is rebuilt for it. */
export function writeIfChanged(path: string, content: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  writeFileSync(path, content);
}
