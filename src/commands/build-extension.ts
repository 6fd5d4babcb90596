import type { BrowserTarget } from '../compiler/close-web-access.ts';
import { isFresh } from './is-fresh.mjs';
import { runTool } from './run-tool.ts';

/**
 * Sees to it that `dist/chrome` or `dist/firefox` holds the extension as the sources are now. False where the build
 * failed; the reason is then on stderr.
 */
export async function buildExtension(target: BrowserTarget): Promise<boolean> {
  return isFresh(`dist/${target}/manifest.json`) || runTool('vite', ['build', '--mode', target]);
}
