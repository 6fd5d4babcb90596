import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

type Packages = Record<string, { version: string; optional?: boolean }>;

const LOCKED: Packages = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b-for-mac': { version: '1.0.0', optional: true },
};
const INSTALLED: Packages = { 'node_modules/a': { version: '1.0.0' } };

let project: string;

const write = (path: string, content: unknown): void => {
  mkdirSync(join(project, path, '..'), { recursive: true });
  writeFileSync(join(project, path), typeof content === 'string' ? content : JSON.stringify(content));
};

/** A project with one command that prints its arguments, already bundled, and an npm that only says what it is asked. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'ensure-installed-'));
  for (const file of ['ensure-installed.mjs', 'is-fresh.mjs']) {
    cpSync(join('src/commands', file), join(project, 'src/commands', file));
  }
  write('package.json', { type: 'module', scripts: { hello: '' } });
  write('package-lock.json', { packages: LOCKED });
  write('npm-cli.js', 'console.log("npm", process.argv[2]); process.exit(Number(process.env.NPM_FAILS ?? 0));');
  write('dist/cli/hello.js', 'export async function run(args) { console.log("hello", ...args); return 7; }');
});
afterEach(() => rmSync(project, { recursive: true }));

function run(command: string, env: Record<string, string> = {}) {
  const args = [join(project, 'src/commands/ensure-installed.mjs'), command, 'a', '--b'];
  const options = { env: { ...process.env, npm_execpath: join(project, 'npm-cli.js'), ...env } };
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

test.each([
  { what: 'nothing is installed', installed: null },
  { what: 'a package is missing', installed: {} },
  { what: 'a package has another version', installed: { 'node_modules/a': { version: '0.9.0' } } },
])('installs the locked dependencies where $what, then runs the command', async ({ installed }) => {
  if (installed) write('node_modules/.package-lock.json', { packages: installed });
  const { code, stdout, stderr } = await run('hello');
  expect({ code, stdout }).toEqual({ code: 7, stdout: 'hello a --b\n' });
  expect(stderr).toContain('npm ci');
});

test('runs the command at once where all is there, in silence', async () => {
  write('node_modules/.package-lock.json', { packages: INSTALLED });
  expect(await run('hello')).toEqual({ code: 7, stdout: 'hello a --b\n', stderr: '' });
});

test('says in one line what to do where the installation fails', async () => {
  const { code, stdout, stderr } = await run('hello', { NPM_FAILS: '1' });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trim().split('\n').at(-1)).toMatch(/could not be installed.*then run "npm ci"/);
});

test('knows no other commands than the scripts', async () => {
  const { code, stderr } = await run('goodbye');
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'There is no command "goodbye". "npm run" lists them.\n' });
});
