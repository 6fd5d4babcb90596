import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { finishManifest } from '../../src/compiler/close-web-access.ts';
import { LOCALES } from '../../src/generated/words.ts';
import { builtFiles, builtFolder, readBuilt, TARGETS } from './built-files.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const WEB = ['http://*/*', 'https://*/*'];

describe.each(TARGETS)('the manifest for %s', (target) => {
  const manifest = JSON.parse(readBuilt(target, 'manifest.json'));

  it('lets no page fetch a file of ours', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('asks for what it needs and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus']);
    expect(manifest.host_permissions).toEqual(WEB);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('runs the gate on the web, in all frames, and nothing else', () => {
    expect(manifest.content_scripts).toEqual([
      {
        js: ['src/content/gate.iife.js'],
        matches: WEB,
        run_at: 'document_idle',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ]);
  });

  it('allows its pages scripts, styles and pictures of their own, and no connection', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
    });
  });

  it('has the version of the package', () => expect(manifest.version).toBe(version));

  it('names only files that are there', () => {
    const named = [
      ...Object.values<string>(manifest.icons),
      ...Object.values<string>(manifest.action.default_icon),
      manifest.action.default_popup,
      manifest.options_ui.page,
      manifest.background.service_worker ?? manifest.background.scripts[0],
    ];
    expect(named.filter((file) => !builtFiles(target).includes(file))).toEqual([]);
  });

  it('has a text for every __MSG_name__', () => {
    const messages = JSON.parse(readBuilt(target, '_locales/en/messages.json'));
    const asked = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((name) => !(name in messages))).toEqual([]);
  });
});

describe('what only one browser has', () => {
  const [chrome, firefox] = TARGETS.map((target) => JSON.parse(readBuilt(target, 'manifest.json')));

  it('Chrome: a service worker and a lowest version', () => {
    expect(chrome.background).toEqual({ service_worker: expect.any(String), type: 'module' });
    expect(chrome.minimum_chrome_version).toBe('140');
    expect(chrome.browser_specific_settings).toBeUndefined();
  });

  it('Firefox: a background script, an id, lowest versions, and that no data is collected', () => {
    expect(firefox.background).toEqual({ scripts: [expect.any(String)], type: 'module' });
    expect(firefox.minimum_chrome_version).toBeUndefined();
    expect(firefox.browser_specific_settings).toEqual({
      gecko: {
        id: expect.stringMatching(/^\{[0-9a-f-]{36}\}$/),
        strict_min_version: '149.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '149.0' },
    });
  });

  it('goes out with finishManifest, and the rest stays', () => {
    const manifest = {
      name: 'K',
      side_panel: {},
      sidebar_action: {},
      browser_specific_settings: {},
      minimum_chrome_version: '140',
      web_accessible_resources: [{}],
      permissions: ['storage', 'sidePanel'],
    };
    expect(finishManifest(manifest, 'chrome')).toEqual({
      name: 'K',
      side_panel: {},
      minimum_chrome_version: '140',
      permissions: ['storage', 'sidePanel'],
    });
    expect(finishManifest(manifest, 'firefox')).toEqual({
      name: 'K',
      sidebar_action: {},
      browser_specific_settings: {},
      permissions: ['storage'],
    });
  });
});

describe.each(TARGETS)('the package for %s', (target) => {
  const code = builtFiles(target).filter((file) => /\.(js|html|css)$/.test(file));
  const holding = (text: string | RegExp): string[] => code.filter((file) => readBuilt(target, file).match(text));

  it('holds no stray copy of a content script', () => {
    expect(builtFiles(target).filter((file) => file.includes('iife') && !file.startsWith('src/content/'))).toEqual([]);
  });

  it('holds no source map, no test and no dataset file', () => {
    expect(builtFiles(target).filter((file) => /\.(map|ya?ml|ts|tsx)$|test/.test(file))).toEqual([]);
  });

  it('holds the texts of the languages that are there as a whole, and of no others', () => {
    const locales = builtFiles(target).flatMap((file) => /^_locales\/([^/]+)\/messages\.json$/.exec(file)?.[1] ?? []);
    expect(locales.sort()).toEqual([...LOCALES].sort());
  });

  it('has no way to make a request', () => {
    expect(code.length).toBeGreaterThan(4);
    expect(holding(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/)).toEqual([]);
  });

  it('holds nothing of the citation processor, only what it wrote', () => {
    expect(holding(/citeproc|et-al-min|CSL\.Engine|citation-js/i)).toEqual([]);
  });

  it('makes no code from text', () => expect(holding(/\beval\(|new Function\(/)).toEqual([]));

  it('is where it is expected', () => expect(builtFolder(target)).toBe(`dist/${target}`));
});
