import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { BROWSERS, findBrowser } from '../../src/commands/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that answers `--version` as a browser does. */
function fakeBrowser(version: string): string {
  const path = join(folder, version);
  writeFileSync(path, `#!/bin/sh\necho "Chromium ${version} built on Debian"\n`);
  chmodSync(path, 0o755);
  return path;
}

const NEW = fakeBrowser('156.0.8078.108');
const OLD = fakeBrowser('120.0.1.2');
const GONE = join(folder, 'gone');

const find = async (system: string[], named = '') => {
  vi.stubEnv('CHROMIUM_PATH', named);
  const said: string[] = [];
  const found = await findBrowser({ ...BROWSERS.chromium, system }, (line) => said.push(line));
  vi.unstubAllEnvs();
  return { found, said };
};

test('takes the browser that the environment names before any other', async () => {
  const { found, said } = await find([OLD], NEW);
  expect(found).toEqual({ ok: true, value: NEW });
  expect(said).toEqual([`Chromium 156: ${NEW}`]);
});

test.each([
  { what: 'does not start', named: GONE, says: `CHROMIUM_PATH is ${GONE}, which does not start.` },
  { what: 'is too old', named: OLD, says: 'CHROMIUM_PATH: Chromium 120 is too old, 140 is needed.' },
])('says so where the named browser $what, and takes no other in its place', async ({ named, says }) => {
  const { found } = await find([NEW], named);
  expect(found.ok ? '' : found.error).toContain(says);
});

test('passes over what is not there or too old, and says which', async () => {
  const { found, said } = await find([GONE, OLD, NEW]);
  expect(found).toEqual({ ok: true, value: NEW });
  expect(said).toEqual([`Chromium 120: ${OLD} is too old, 140 is needed`, `Chromium 156: ${NEW}`]);
});
