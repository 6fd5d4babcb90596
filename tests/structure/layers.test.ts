import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYERS, NARROW } from './layers.ts';
import { filesUnder, type Import, type SourceFile, sourceFiles } from './source-files.ts';

const SOURCES = sourceFiles('src');
const TESTS = sourceFiles('tests');

const folderOf = (path: string): string => path.split('/')[1];

/** What to do instead: the message is the contributor's guide. */
const advice = (folder: string): string => {
  const { holds, below, packages } = LAYERS[folder];
  return [
    `src/${folder}/ holds ${holds}.`,
    `It may import from ${['itself', ...below].join(', ')}${packages.length > 0 ? ` and the packages ${packages.join(', ')}` : ', and no package'}.`,
    'Hand what is missing in as a parameter from the entry above, or move the code that both need down to the lowest',
    'folder whose duty it fits (the list is in tests/structure/layers.ts).',
  ].join('\n');
};

function isAllowed(path: string, { target, isPackage, typeOnly }: Import): boolean {
  const layer = LAYERS[folderOf(path)];
  if (isPackage) return layer.packages.includes(target) || (typeOnly && (layer.types ?? []).includes(target));
  if (!target.startsWith('src/')) return false;
  const narrow = NARROW[path];
  if (narrow !== undefined && !typeOnly) return narrow.test(target);
  return [folderOf(path), ...layer.below].includes(folderOf(target));
}

const broken = ({ path, imports }: SourceFile): string[] =>
  imports
    .filter((each) => !isAllowed(path, each))
    .map(({ target }) => `${path} imports ${target}.\n${advice(folderOf(path))}`);

describe('layers', () => {
  it('are all on the list', () => {
    const folders = readdirSync('src').filter((name) => !['dataset', 'generated', 'store'].includes(name));
    expect(folders.filter((name) => !(name in LAYERS))).toEqual([]);
  });

  it.each(Object.keys(LAYERS))('src/%s imports only what lies below it', (folder) => {
    expect(SOURCES.filter(({ path }) => folderOf(path) === folder).flatMap(broken)).toEqual([]);
  });

  it.each(Object.keys(NARROW))('%s exists', (path) => expect(existsSync(path)).toBe(true));

  it.each(['src/page/read-blocks.ts', 'src/engine/check-text.ts', 'src/content/gate.iife.ts', 'src/report/concern.ts'])(
    'a wrong import in %s would be seen',
    (path) => {
      const wrong = [
        { target: 'src/popup/main.tsx', isPackage: false, typeOnly: false },
        { target: 'preact', isPackage: true, typeOnly: false },
        { target: 'src/generated/evidence.ts', isPackage: false, typeOnly: false },
        { target: '../elsewhere.ts', isPackage: false, typeOnly: false },
      ];
      expect(wrong.filter((each) => isAllowed(path, each))).toEqual([]);
    },
  );

  it('nobody but messaging, platform and the entries above knows the browser', () => {
    const blind = ['page', 'citations', 'spam', 'engine', 'shared', 'report', 'ui'];
    const peeking = SOURCES.filter(
      ({ path, names }) => blind.includes(folderOf(path)) && (names.has('browser') || names.has('chrome')),
    );
    const advised = 'Take what it needs as a parameter; src/platform/ and src/messaging/ are where `browser` is known.';
    expect(
      peeking.map(({ path }) => path),
      advised,
    ).toEqual([]);
  });

  it.each(['src/citations', 'src/spam', 'src/engine', 'src/shared'])('%s compiles without the DOM', (folder) => {
    const { stdout, status } = spawnSync('npx', ['tsc', '-p', folder], { encoding: 'utf8' });
    expect(
      { stdout, status },
      `${folder} runs anywhere: it may use the language and nothing of browsers or Node.`,
    ).toEqual({
      stdout: '',
      status: 0,
    });
  });
});

/** What may stand at the top; names with a dot are left to the tools they belong to. */
const TOP_LEVEL = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'LICENSE-DATA',
  'README.md',
  'SECURITY.md',
  'biome.json',
  'dist',
  'manifest.json',
  'node_modules',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];

const LONGEST = 250;
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|iife|vite|schema|d|config|expected))*\.[a-z]+$/;
const NAMED_BY_OTHERS = ['LICENSE', 'README.md', 'tsconfig.json', 'messages.json'];

describe('files', () => {
  it('at the top are the ones of the house', () => {
    const strange = readdirSync('.').filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name));
    const advised =
      'Scripts belong in src/commands/, texts for stores in src/store/, pages and pictures for tests in tests/.';
    expect(strange, advised).toEqual([]);
  });

  it(`have at most ${LONGEST} lines`, () => {
    const long = [...SOURCES, ...TESTS]
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long, 'Split it by duty: one file, one main export, named after it.').toEqual([]);
  });

  it('are named in kebab-case', () => {
    const wrong = filesUnder('src')
      .filter((path) => !path.startsWith('src/generated/'))
      .map((path) => path.slice(path.lastIndexOf('/') + 1))
      .filter((name) => !KEBAB_CASE.test(name) && !NAMED_BY_OTHERS.includes(name));
    expect(wrong, 'A file is named after its main export, in lower case with hyphens.').toEqual([]);
  });

  it('export by name', () => {
    const byDefault = SOURCES.filter(({ path, hasDefaultExport }) => hasDefaultExport && !path.endsWith('.vite.ts'));
    expect(
      byDefault.map(({ path }) => path),
      'Export it by its name; only tools want a default.',
    ).toEqual([]);
  });
});
