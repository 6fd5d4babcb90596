import { pipeline } from 'node:stream/promises';
import { type Checker, tryToCheck } from '../cli/check-document.ts';
import { formatReports } from '../cli/format-reports.ts';
import { type CheckOptions, parseArguments, USAGE } from '../cli/parse-arguments.ts';
import { readInputs } from '../cli/read-inputs.ts';
import { loadEngine } from '../engine/load-engine.ts';
import { engineData } from '../generated/engine-data.ts';
import { isOfConcern } from '../report/concern.ts';
import type { PageReport } from '../shared/page-report.ts';

const NOTHING = 0;
const CONCERN = 1;
const UNREADABLE = 2;

/** Checks files or standard input and prints their reports as they come. Returns the exit code of `USAGE`. */
export async function run(args: string[]): Promise<number> {
  const options = parseArguments(args);
  if (!options.ok) {
    console.error(`${options.error}\n\n${USAGE}`);
    return UNREADABLE;
  }
  if (options.value === 'help') {
    console.log(USAGE);
    return NOTHING;
  }
  return check(options.value);
}

async function check(options: CheckOptions): Promise<number> {
  const checker: Checker = {
    engine: loadEngine(engineData),
    data: engineData,
    today: new Date().toISOString().slice(0, 10),
  };
  let worst = NOTHING;
  async function* reports(): AsyncGenerator<PageReport> {
    for await (const input of readInputs(options, process.env.INIT_CWD ?? '.', process.stdin)) {
      const checked = input.ok ? tryToCheck(input.value, checker) : input;
      if (!checked.ok) {
        console.error(checked.error);
        worst = UNREADABLE;
        continue;
      }
      const { findings } = checked.value;
      if (findings.some((finding) => isOfConcern(finding) || options.failOn.has(finding.reading))) {
        worst = Math.max(worst, CONCERN);
      }
      yield checked.value;
    }
  }
  try {
    const several = options.ndjson || options.files.length > 1;
    await pipeline(formatReports(reports(), options.format, several), process.stdout, { end: false });
  } catch (error) {
    // The reader of the pipe has seen enough, as in `… | head`.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
  return worst;
}
