import { basename, dirname } from 'node:path';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { DataPath, Located, ProblemList } from './problem-list.ts';

const REMEDIES: Record<string, string> = {
  DUPLICATE_KEY: 'keep one of the two',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'indent by two spaces for every level',
};
const REMEDY = 'mend the YAML here; a text with ": ", " #" or quotes in it is safest under ">-"';

/** One YAML file of the dataset, with the line of everything in it. */
export class DataFile implements Located {
  /** The file's name without `.yml`: the id of a claim or a reference. */
  readonly id: string;
  /** Name of the folder it lies in: the category of a claim. */
  readonly folder: string;
  /** What the file holds, as plain data; undefined when it is no YAML. */
  readonly value: unknown;
  readonly #doc: Document;
  readonly #lines = new LineCounter();

  constructor(
    readonly name: string,
    readonly text: string,
    problems: ProblemList,
  ) {
    this.id = basename(name, '.yml');
    this.folder = basename(dirname(name));
    this.#doc = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    // The first error of a file is the mistake; the others mostly follow from it.
    const [error] = this.#doc.errors;
    if (error) {
      const { line } = this.#lines.linePos(error.pos[0]);
      problems.addAll([
        { file: name, line, problem: `this is no YAML: ${error.message}`, remedy: REMEDIES[error.code] ?? REMEDY },
      ]);
    }
    this.value = error ? undefined : this.#doc.toJS();
  }

  /** The line of the key or list item at `path`, or of the nearest thing around it that the file has. */
  lineOf(path: DataPath): number {
    let node: unknown = this.#doc.contents;
    let offset = 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
        if (!pair) break;
        offset = startOf(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        if (typeof step !== 'number' || step >= node.items.length) break;
        node = node.items[step];
        offset = startOf(node) ?? offset;
      } else break;
    }
    return this.#lines.linePos(offset).line || 1;
  }
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}
