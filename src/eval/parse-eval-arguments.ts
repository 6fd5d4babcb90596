import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '../shared/result.ts';

export interface EvalOptions {
  /** Print one JSON object instead of tables. */
  json: boolean;
  /** How many errors are shown, the worst first. */
  errors: number;
  /** Write the figures down as the new floor. */
  record: boolean;
  /** Set the weights of the signals of spam and print the curve, instead of scoring. */
  spamCurve: boolean;
  /** Paths in the order given; none for the corpus of the project. */
  files: string[];
}

const ERRORS_SHOWN = 30;

export const EVAL_USAGE = `npm run eval -- [--errors N] [--json] [--record] [FILE…]
       npm run eval -- --spam-curve [--record] [FILE…]

Scores what the checker finds against labelled text: tests/corpus, or each FILE, which holds one document or passage a line
(tests/corpus/README.md tells the format).
  --errors    how many errors to show, the worst first (${ERRORS_SHOWN})
  --json      everything as one JSON object
  --record    write the figures down as the floor that a test holds; refused where one has become worse
  --spam-curve  set the weights of the signals of spam from the documents, and print them with the ROC curve;
              with --record, write them into src/dataset/spam-signals.yml

Exit code: 0 done, 1 --record was refused, 2 a file could not be read.`;

/** Reads the command line of `eval`. The error is a sentence for the person who typed it. */
export function parseEvalArguments(args: string[]): Result<EvalOptions | 'help'> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals: files } = parsed.value;
  if (values.help) return succeed('help');
  if (!/^\d+$/.test(values.errors)) return fail(`--errors: "${values.errors}" is no number.`);
  if (values.record && files.length > 0) return fail('--record takes the corpus of the project: name no FILE with it.');
  const { json, errors, record } = values;
  return succeed({ json, errors: Number(errors), record, spamCurve: values['spam-curve'], files });
}

function parse(args: string[]) {
  try {
    return succeed(
      parseArgs({
        args,
        allowPositionals: true,
        options: {
          json: { type: 'boolean', default: false },
          errors: { type: 'string', default: String(ERRORS_SHOWN) },
          record: { type: 'boolean', default: false },
          'spam-curve': { type: 'boolean', default: false },
          help: { type: 'boolean', short: 'h', default: false },
        },
      }),
    );
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
