import type { BrowserTarget } from '../compiler/close-web-access.ts';
import { runTool } from './run-tool.ts';

/** Builds the extension into `dist/chrome` or `dist/firefox`. False where it failed; the reason is then on stderr. */
export function buildExtension(target: BrowserTarget): Promise<boolean> {
  return runTool('vite', ['build', '--mode', target, '--logLevel', 'warn']);
}
