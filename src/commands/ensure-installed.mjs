// What every npm script runs first. It imports no package, since none may be there yet: it installs the locked
// dependencies when they are missing or stale, bundles the commands when a source is newer, then runs the one asked for.
//
//   npm run check -- page.html  →  ensure-installed.mjs check page.html  →  dist/cli/check.js: run(['page.html'])
//
// All of its own words go to stderr, so that stdout belongs to the command.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isFresh } from './is-fresh.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [command, ...args] = process.argv.slice(2);
// npm says where the person stood who typed the command: paths are theirs, everything else is from the root.
process.env.INIT_CWD ??= process.cwd();
process.chdir(root);

/** Stops with one line for the person at the keyboard. Exit code 2: it is no finding of any command. */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(2);
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** Every locked package is there in its locked version; those for other systems may be absent. */
function isInstalled() {
  const locked = readJson('package-lock.json').packages;
  const installed = readJson('node_modules/.package-lock.json')?.packages ?? {};
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' || (path in installed ? installed[path].version === version : optional),
  );
}

function install() {
  console.error('Installing the locked dependencies (npm ci) …');
  const ci = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : null;
  const options = { stdio: ['ignore', 2, 2] };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...ci], options)
    : spawnSync('npm', ci, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    giveUp('The dependencies could not be installed. Check that the npm registry can be reached, then run "npm ci".');
  }
}

function bundleCommands() {
  const vite = 'node_modules/vite/bin/vite.js';
  const build = [vite, 'build', '--config', 'src/commands/commands.vite.ts', '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, build, { stdio: ['ignore', 2, 2] });
  if (status !== 0) giveUp('The commands could not be built: the message above says where and why.');
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  giveUp(`Node ${process.versions.node} is too old: this project needs Node 20.19 or later.`);
}
if (!Object.hasOwn(readJson('package.json').scripts, command ?? '')) {
  giveUp(`There is no command "${command ?? ''}". "npm run" lists them.`);
}
if (!isInstalled()) install();
const bundle = `dist/cli/${command}.js`;
if (!isFresh(bundle)) bundleCommands();

try {
  const { run } = await import(pathToFileURL(join(root, bundle)).href);
  process.exitCode = await run(args);
} catch (error) {
  giveUp(error.stack);
}
