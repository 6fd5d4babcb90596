import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../src/compiler/compile-dataset.ts';
import { DatasetError } from '../../src/compiler/problem-list.ts';
import { type Edits, replacing, withSmallDataset } from './small-dataset.ts';

/** A mistake, the edits that make it, and each problem that the error names: `file:line  problem — remedy`. */
type Row = [mistake: string, edits: Edits, said: string[]];

/** A row for one thing replaced in one file. */
export function row(mistake: string, path: string, what: string, by: string, ...said: string[]): Row {
  return [mistake, { [path]: replacing(what, by) }, said];
}

/** One test for each row: the small dataset with the mistake in it is refused with exactly these problems. */
export function describeMistakes(where: string, rows: Row[]): void {
  describe(`a mistake in ${where}`, () => {
    it.each(rows)('%s', (_, edits, said) => {
      expect(problemsOf(edits)).toEqual(said);
    });
  });
}

/** The lines of the error, without the folder; empty where the dataset compiles. */
function problemsOf(edits: Edits): string[] {
  return withSmallDataset(edits, (folder) => {
    try {
      compileDataset(folder);
      return [];
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      return error.message.replaceAll(`${folder}/`, '').split('\n').slice(1);
    }
  });
}
