import { parseArgs } from 'node:util';
import { READINGS, type Reading } from '../shared/reading.ts';
import { fail, type Result, succeed } from '../shared/result.ts';

export const FORMATS = [
  'text',
  'json',
  'ndjson',
  'markdown',
  'csv',
  'claimreview',
  'bibtex',
  'ris',
  'csl-json',
  'dossier',
  'dossier-markdown',
] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  format: Format;
  /** The inputs hold one JSON document a line. */
  ndjson: boolean;
  /** Readings that count as a concern on top of `READINGS_OF_CONCERN`. */
  failOn: ReadonlySet<Reading>;
  /** Paths in the order given; `-` is standard input. */
  files: string[];
}

export const USAGE = `npm run check -- [--format ${FORMATS.join('|')}] [--ndjson] [--fail-on READING,…] [FILE…|-]

A FILE is HTML or plain text with an empty line between paragraphs; "-" or no FILE reads standard input.
  --format    how to print the reports: text, or ndjson where --ndjson is given;
              bibtex, ris and csl-json give the sources that the pages leave out
              dossier and dossier-markdown tell what in a page is often seen in SEO spam, to be printed or sent
  --ndjson    each FILE holds one document a line: {"id", "html" or "text", "url"?, "posts"?}
              "posts" are the texts of a thread's posts, read after "html" or "text" or in their place
  --fail-on   readings that count as a concern besides the usual ones: ${READINGS.join(', ')}

Exit code: 0 nothing of concern, 1 some reading of concern, 2 an input could not be read (the others still are).`;

/** Reads the command line of `check`. The error is a sentence for the person who typed it. */
export function parseArguments(args: string[]): Result<CheckOptions | 'help'> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return succeed('help');
  const format = FORMATS.find((name) => name === (values.format ?? (values.ndjson ? 'ndjson' : 'text')));
  if (!format) return fail(`There is no format "${values.format}". Use one of ${FORMATS.join(', ')}.`);
  const failOn = new Set<Reading>();
  for (const name of (values['fail-on'] ?? []).flatMap((list) => list.split(','))) {
    const reading = READINGS.find((known) => known === name.trim());
    if (!reading) return fail(`--fail-on: there is no reading "${name.trim()}". Use some of ${READINGS.join(', ')}.`);
    failOn.add(reading);
  }
  return succeed({ format, ndjson: values.ndjson, failOn, files: positionals.length > 0 ? positionals : ['-'] });
}

function parse(args: string[]) {
  try {
    return succeed(
      parseArgs({
        args,
        allowPositionals: true,
        options: {
          format: { type: 'string' },
          ndjson: { type: 'boolean', default: false },
          'fail-on': { type: 'string', multiple: true },
          help: { type: 'boolean', short: 'h', default: false },
        },
      }),
    );
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
