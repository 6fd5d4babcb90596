import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** An import of a source file, static, dynamic or of a type. */
export interface Import {
  /** Path from the top of the project, or the name of a package. */
  target: string;
  isPackage: boolean;
  typeOnly: boolean;
}

export interface SourceFile {
  path: string;
  text: string;
  imports: Import[];
  /** Names used anywhere in the code, comments left out. */
  names: Set<string>;
  hasDefaultExport: boolean;
}

const CODE = /\.tsx?$/;

/** Paths of all files under a folder, in order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath, entry.name))
    .sort();
}

/** Every module under a folder, but for what is generated. TypeScript 7 has no JavaScript API: Vite's parser reads them. */
export function sourceFiles(folder: string): SourceFile[] {
  const isSource = (path: string) => CODE.test(path) && !path.endsWith('.d.ts') && !path.startsWith('src/generated/');
  return filesUnder(folder).filter(isSource).map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const file: SourceFile = { path, text, imports: [], names: new Set(), hasDefaultExport: false };
  const nodes: unknown[] = [program];
  while (nodes.length > 0) {
    const node = nodes.pop();
    if (typeof node !== 'object' || node === null) continue;
    note(node as AstNode, file);
    nodes.push(...Object.values(node));
  }
  return file;
}

interface AstNode {
  type?: string;
  name?: unknown;
  source?: { value?: unknown } | null;
  importKind?: string;
  exportKind?: string;
}

function note({ type, name, source, importKind, exportKind }: AstNode, file: SourceFile): void {
  if (type === 'Identifier' && typeof name === 'string') file.names.add(name);
  if (type === 'ExportDefaultDeclaration') file.hasDefaultExport = true;
  if (typeof source?.value !== 'string') return;
  const typeOnly = importKind === 'type' || exportKind === 'type' || type === 'TSImportType';
  file.imports.push(importOf(file.path, source.value, typeOnly));
}

function importOf(path: string, written: string, typeOnly: boolean): Import {
  const [specifier] = written.split('?', 1);
  if (!specifier.startsWith('.')) return { target: packageOf(specifier), isPackage: true, typeOnly };
  return { target: posix.join(posix.dirname(path), specifier), isPackage: false, typeOnly };
}

/** `preact/hooks` → `preact`, `@a/b/c` → `@a/b`, `node:fs` → `node`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
