import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fail, type Result, succeed } from '../shared/result.ts';
import { decodeText } from './decode-text.ts';
import type { CheckOptions } from './parse-arguments.ts';
import { type InputDocument, parseDocument } from './parse-document.ts';
import { readLines } from './read-lines.ts';

const HTML_NAME = /\.x?html?$/i;
const TEXT_NAME = /\.(txt|md)$/i;
/** How much of an input is looked at to tell HTML from plain text. */
const SNIFFED = 4096;

/**
 * The documents of the inputs, in order, read when asked for. A document that cannot be read comes as an error that
 * names its file, and its line where it has one; the next one follows. Relative paths start at `folder`.
 */
export async function* readInputs(
  { files, ndjson }: Pick<CheckOptions, 'files' | 'ndjson'>,
  folder: string,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Result<InputDocument>> {
  for (const file of files) {
    try {
      if (ndjson) yield* readNdjson(file, file === '-' ? stdin : createReadStream(resolve(folder, file)));
      else yield readWhole(file, file === '-' ? await buffer(stdin) : await readFile(resolve(folder, file)));
    } catch (error) {
      yield fail(`${file}: ${whyUnreadable(error)}`);
    }
  }
}

async function* readNdjson(file: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Result<InputDocument>> {
  let number = 0;
  for await (const line of readLines(stream)) {
    number++;
    if (line?.trim() === '') continue;
    const document =
      line === null ? fail('the line is too long (64 million characters at most).') : parseDocument(line);
    yield document.ok ? document : fail(`${file}, line ${number}: ${document.error}`);
  }
}

function readWhole(file: string, bytes: Buffer): Result<InputDocument> {
  const content = decodeText(bytes);
  if (content.slice(0, SNIFFED).includes('\0')) return fail(`${file}: this is neither HTML nor plain text.`);
  const document = { id: file, url: null, posts: [] };
  return succeed(isHtml(file, content) ? { ...document, html: content } : { ...document, text: content });
}

function isHtml(file: string, content: string): boolean {
  if (HTML_NAME.test(file)) return true;
  if (TEXT_NAME.test(file)) return false;
  return /<(?:!doctype html|\/?[a-z][a-z0-9]{0,20}[\s/>])/i.test(content.slice(0, SNIFFED));
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'this is a folder. Name the files in it.',
  EACCES: 'it may not be read. Check its permissions.',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large (2 GiB at most).',
};

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `it could not be read (${error instanceof Error ? error.message : String(error)}).`;
}
