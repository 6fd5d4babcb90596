import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { fail, type Result, succeed } from '../shared/result.ts';

interface BrowserKind {
  name: string;
  variable: string;
  /** The oldest version that has what the extension uses; the manifest says the same. */
  floor: number;
  system: string[];
  debian: string;
  /** Tool and arguments of the download, and where the binary then is. */
  download: string[];
  downloaded(output: string): string;
}

const CACHE = join(homedir(), '.cache/kratom-claim-check');
const STEP_MS = 60_000;
/** A package manager updates its lists and unpacks some hundred megabytes. */
const APT_MS = 300_000;

/** Branded Chrome and Edge are not looked for: they ignore `--load-extension`. */
const CHROMIUM: BrowserKind = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  floor: 140,
  // The first is the binary behind Debian's wrapper script, which adds switches of its own.
  system: [
    '/usr/lib/chromium/chromium',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe'),
  ],
  debian: 'chromium',
  download: ['playwright-core', 'install', 'chromium'],
  downloaded: () => chromium.executablePath(),
};

const FIREFOX: BrowserKind = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  floor: 149,
  system: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
  ],
  debian: 'firefox-esr',
  download: ['browsers', 'install', 'firefox@stable', '--path', CACHE, '--format', '{{path}}'],
  downloaded: (output) => output.trim().split('\n').at(-1) ?? '',
};

export const BROWSERS = { chromium: CHROMIUM, firefox: FIREFOX };

/**
 * Path of a browser that can load the extension: the one that the environment names, else an installed one, else
 * one installed with apt (root on Debian), else a download. Every step says one line to `say` and has a time limit.
 * The error is a sentence that says what to do.
 */
export async function findBrowser(kind: BrowserKind, say: (line: string) => void): Promise<Result<string>> {
  const { name, variable, floor } = kind;
  const named = process.env[variable];
  if (named) {
    const version = await readVersion(named);
    if (version === null) return fail(`${variable} is ${named}, which does not start. Set it to a ${name} binary.`);
    return use(kind, named, version, say) ?? fail(`${variable}: ${name} ${version} is too old, ${floor} is needed.`);
  }
  for (const step of [listInstalled, installWithApt, download]) {
    for (const path of await step(kind, say)) {
      const version = await readVersion(path);
      const found = version === null ? null : use(kind, path, version, say);
      if (found) return found;
    }
  }
  return fail(
    `No ${name} ${floor} or later was found. Install it, or set ${variable} to its binary, and run this again.`,
  );
}

function use(kind: BrowserKind, path: string, version: number, say: (line: string) => void): Result<string> | null {
  const fits = version >= kind.floor;
  say(`${kind.name} ${version}: ${path}${fits ? '' : ` is too old, ${kind.floor} is needed`}`);
  return fits ? succeed(path) : null;
}

async function listInstalled({ system, downloaded }: BrowserKind): Promise<string[]> {
  return [...system, downloaded('')].filter((path) => path !== '' && existsSync(path));
}

async function installWithApt(kind: BrowserKind, say: (line: string) => void): Promise<string[]> {
  if (process.getuid?.() !== 0 || !(await isDebian())) return [];
  say(`${kind.name}: installing Debian's package ${kind.debian} with apt …`);
  const update = await runStep('apt-get', ['update', '-qq'], APT_MS);
  const install = ['install', '-y', '-qq', '--no-install-recommends', kind.debian];
  const error = update.error ?? (await runStep('apt-get', install, APT_MS)).error;
  if (error) say(`${kind.name}: apt did not install it (${error}).`);
  return listInstalled(kind);
}

async function download(kind: BrowserKind, say: (line: string) => void): Promise<string[]> {
  const [tool, ...args] = kind.download;
  say(`${kind.name}: downloading it with ${tool} …`);
  const { error, output } = await runStep(join('node_modules/.bin', tool), args, STEP_MS);
  if (error) say(`${kind.name}: the download failed (${error}).`);
  return error ? [] : [kind.downloaded(output)].filter(existsSync);
}

async function isDebian(): Promise<boolean> {
  return /^ID(_LIKE)?=.*debian/m.test(await readFile('/etc/os-release', 'utf8').catch(() => ''));
}

/** Major version, or `null` where the binary does not start. On Windows browsers print none; there any will do. */
async function readVersion(path: string): Promise<number | null> {
  if (process.platform === 'win32') return existsSync(path) ? Number.MAX_SAFE_INTEGER : null;
  const { output } = await runStep(path, ['--version'], STEP_MS);
  const version = /(\d+)\.\d/.exec(output)?.[1];
  return version === undefined ? null : Number(version);
}

/** Runs a program to its end or its limit. `error` is a few words, or `null` where it went well. */
function runStep(program: string, args: string[], limitMs: number): Promise<{ output: string; error: string | null }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      signal: AbortSignal.timeout(limitMs),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    let output = '';
    let complaint = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    child.on('error', ({ name, message }) => {
      resolve({ output, error: name === 'AbortError' ? `stopped after ${limitMs / 1000} s` : message });
    });
    child.on('close', (code) => {
      const reason = complaint.split('\n').find((line) => /^(E|Error):/.test(line));
      resolve({ output, error: code === 0 ? null : (reason ?? `exit code ${code}`) });
    });
  });
}
