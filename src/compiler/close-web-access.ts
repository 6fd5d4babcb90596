import type { Plugin } from 'vite';

export type BrowserTarget = 'chrome' | 'firefox';

type Manifest = Record<string, unknown>;

/** What each browser would warn about or misread; everything else is the same for both. */
const FOREIGN_KEYS: Record<BrowserTarget, string[]> = {
  chrome: ['browser_specific_settings', 'sidebar_action'],
  firefox: ['minimum_chrome_version', 'side_panel'],
};
const FOREIGN_PERMISSIONS: Record<BrowserTarget, string[]> = { chrome: [], firefox: ['sidePanel'] };

/** crxjs makes a module chunk of every script that is built as one file (`*.iife.ts`), and then uses the file only. */
const STRAY_CHUNK = /\.iife\.ts-[^/]*\.js$/;

/**
 * Vite plugin, to stand after `crx()`: finishes the manifest for one browser and takes back what crxjs adds, so that no
 * page can fetch a file of the extension, not even to find out that it is there. Scripts injected with `scripting` need
 * no web access: https://developer.chrome.com/docs/extensions/reference/manifest/web-accessible-resources
 */
export function closeWebAccess(target: BrowserTarget): Plugin {
  return {
    name: 'close-web-access',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, output] of Object.entries(bundle)) {
          if (output.type === 'chunk' && STRAY_CHUNK.test(file)) delete bundle[file];
        }
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') this.error('crxjs wrote no manifest.json. Put closeWebAccess() after crx().');
        asset.source = `${JSON.stringify(finishManifest(JSON.parse(String(asset.source)), target), null, 2)}\n`;
      },
    },
  };
}

/** The manifest without web access, and without what belongs to the other browser. */
export function finishManifest(manifest: Manifest, target: BrowserTarget): Manifest {
  const dropped = ['web_accessible_resources', ...FOREIGN_KEYS[target]];
  const finished = Object.fromEntries(Object.entries(manifest).filter(([key]) => !dropped.includes(key)));
  const permissions = (manifest.permissions ?? []) as string[];
  return { ...finished, permissions: permissions.filter((each) => !FOREIGN_PERMISSIONS[target].includes(each)) };
}
