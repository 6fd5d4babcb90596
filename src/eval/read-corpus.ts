import { readFileSync } from 'node:fs';
import { fail, type Result, succeed } from '../shared/result.ts';
import type { CorpusFile } from './labelled-text.ts';
import { parseCorpus } from './parse-corpus.ts';

/**
 * Reads files of labelled text, all or none: a figure over half a corpus says nothing. `path` is the name that errors and figures
 * give the file, `from` where it is read. The first error is the answer.
 */
export function readCorpus(
  files: { path: string; from: string }[],
  isClaim: (id: string) => boolean,
): Result<CorpusFile[]> {
  const read: CorpusFile[] = [];
  for (const { path, from } of files) {
    let text: string;
    try {
      text = readFileSync(from, 'utf8');
    } catch (error) {
      return fail(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
    const file = parseCorpus(path, text, isClaim);
    if (!file.ok) return file;
    read.push(file.value);
  }
  return succeed(read);
}
