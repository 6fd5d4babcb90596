/** What is wrong with the dataset in one place, and how to mend it. */
export interface Problem {
  file: string;
  /** From 1. */
  line: number;
  problem: string;
  remedy: string;
}

/** `file:line  problem — remedy`. */
export function formatProblem({ file, line, problem, remedy }: Problem): string {
  return `${file}:${line}  ${problem} — ${remedy}`;
}

/** Every problem of a dataset at once. The message has one line for each. */
export class DatasetError extends Error {
  override name = 'DatasetError';

  constructor(readonly problems: readonly Problem[]) {
    const lines = problems.map(formatProblem);
    super(`The dataset has ${lines.length === 1 ? 'a mistake' : `${lines.length} mistakes`}:\n${lines.join('\n')}`);
  }
}

/** A place in a data file: keys and indices from the top of the file down. */
export type DataPath = readonly (string | number)[];

/** What a problem needs to know about its file. */
export interface Located {
  /** For people: relative to where the command was started. */
  name: string;
  lineOf(path: DataPath): number;
}

/** Collects problems, so that whoever edits the data sees all of them in one go. */
export class ProblemList {
  readonly #problems: Problem[] = [];

  add(file: Located, path: DataPath, problem: string, remedy: string): void {
    this.addAll([{ file: file.name, line: file.lineOf(path), problem, remedy }]);
  }

  addAll(problems: readonly Problem[]): void {
    this.#problems.push(...problems);
  }

  /** Throws a DatasetError when something was added, sorted by file and line. */
  throwIfAny(): void {
    if (this.#problems.length === 0) return;
    throw new DatasetError([...this.#problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line));
  }
}
