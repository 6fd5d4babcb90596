import { pipeline } from 'node:stream/promises';
import { tryToCheck } from '../cli/check-document.ts';
import { countryOfEnvironment } from '../cli/country-of-environment.ts';
import { formatReports } from '../cli/format-reports.ts';
import { type CheckOptions, parseArguments, USAGE } from '../cli/parse-arguments.ts';
import { readInputs } from '../cli/read-inputs.ts';
import { startChecker } from '../cli/start-checker.ts';
import { citationFormats } from '../generated/citation-formats.ts';
import { evidence } from '../generated/evidence.ts';
import { lensWords } from '../generated/lens-words.ts';
import { spamWords } from '../generated/spam-words.ts';
import { isOfConcern } from '../report/concern.ts';
import { indexEvidence } from '../report/index-evidence.ts';
import type { PageReport } from '../shared/page-report.ts';
import { loadSay } from '../words/load-say.ts';

const NOTHING = 0;
const CONCERN = 1;
const UNREADABLE = 2;

/** Checks files or standard input and prints their reports as they come. Returns the exit code that `USAGE` tells. */
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
  const { format, files, ndjson, failOn } = options;
  const checker = await startChecker();
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
      const concerns = findings.some((finding) => isOfConcern(finding) || failOn.has(finding.reading));
      worst = Math.max(worst, concerns ? CONCERN : NOTHING);
      yield checked.value;
    }
  }

  const settings = {
    format,
    index: indexEvidence(evidence),
    citationFormats: citationFormats(),
    dossier: { spamWords, lensWords, say: await loadSay('en') },
    now: new Date(),
    country: countryOfEnvironment(process.env),
    several: ndjson || files.length > 1,
  };
  try {
    await pipeline(formatReports(reports(), settings), process.stdout, { end: false });
  } catch (error) {
    // Whoever reads the output has seen enough, as in `… | head`.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
  return worst;
}
