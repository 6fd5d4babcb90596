import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkDocument } from '../cli/check-document.ts';
import { startChecker } from '../cli/start-checker.ts';
import { compileDataset } from '../compiler/compile-dataset.ts';
import { writeSpamWeights } from '../compiler/write-spam-weights.ts';
import { CORPUS_FILES, FLOOR_FILE, SPAM_SIGNALS_FILE } from '../eval/corpus-files.ts';
import { type Evaluation, evaluate } from '../eval/evaluate.ts';
import { type Figures, figuresOf, overFloor, underFloor } from '../eval/floor.ts';
import { formatEvaluation } from '../eval/format-evaluation.ts';
import type { LabelledDocument } from '../eval/labelled-text.ts';
import { makeExaminer } from '../eval/make-examiner.ts';
import { EVAL_USAGE, parseEvalArguments } from '../eval/parse-eval-arguments.ts';
import { readCorpus } from '../eval/read-corpus.ts';
import { renderDocument } from '../eval/render-document.ts';
import { judgeSpam, type SpamJudgement } from '../eval/score-spam.ts';
import { formatSpamCurve, spamCurve } from '../eval/spam-curve.ts';
import { evidence } from '../generated/evidence.ts';

/** Scores the checker on labelled text and prints the figures. Returns the exit code that `EVAL_USAGE` tells. */
export async function run(args: string[]): Promise<number> {
  const options = parseEvalArguments(args);
  if (!options.ok) {
    console.error(`${options.error}\n\n${EVAL_USAGE}`);
    return 2;
  }
  if (options.value === 'help') {
    console.log(EVAL_USAGE);
    return 0;
  }
  const { json, errors, record, spamCurve: setsWeights, files } = options.value;
  const checker = await startChecker();
  const { engine, today } = checker;
  const corpus = readCorpus(
    files.length > 0
      ? files.map((path) => ({ path, from: resolve(process.env.INIT_CWD ?? '.', path) }))
      : CORPUS_FILES.map((path) => ({ path, from: path })),
    (id) => engine.claims.has(id),
  );
  if (!corpus.ok) {
    console.error(corpus.error);
    return 2;
  }
  const check = (id: string, html: string) => checkDocument({ id, html, url: null, posts: [] }, checker).report;
  if (setsWeights) {
    const reportOf = (document: LabelledDocument) => check(document.id, renderDocument(document)).spam;
    return setWeights(
      judgeSpam(
        corpus.value.flatMap(({ documents }) => documents),
        reportOf,
      ),
      json,
      record,
    );
  }
  const evaluation = evaluate(corpus.value, makeExaminer({ check, engine, claims: evidence.claims, today }));
  console.log(json ? JSON.stringify(evaluation) : formatEvaluation(evaluation, errors));
  return record ? recordFloor(evaluation) : 0;
}

/** Prints weights and curve; writes them into the data where that was asked for. */
function setWeights(judged: SpamJudgement[], json: boolean, record: boolean): number {
  const { strengths, signals } = compileDataset('src/dataset').dataset.spam.value;
  const weightsBy = (pick: (signal: (typeof signals)[number]) => number) =>
    Object.fromEntries(signals.map((signal) => [signal.id, pick(signal)]));
  const curve = spamCurve(
    judged,
    weightsBy(({ strength }) => strengths[strength]),
  );
  console.log(
    json
      ? JSON.stringify(curve)
      : formatSpamCurve(
          curve,
          weightsBy(({ weight }) => weight),
        ),
  );
  if (record) writeSpamWeights(SPAM_SIGNALS_FILE, curve);
  return 0;
}

/** The floor is one measurement as it was, never the best of several: what it asks for has been reached. */
function recordFloor(evaluation: Evaluation): number {
  const figures = figuresOf(evaluation);
  const floor: Figures = existsSync(FLOOR_FILE) ? JSON.parse(readFileSync(FLOOR_FILE, 'utf8')) : {};
  const worse = underFloor(figures, floor);
  if (worse.length > 0) {
    console.error(
      `\n${worse.join('\n')}\nNothing was recorded. To accept that, delete the lines from ${FLOOR_FILE}, record again, and say why in the commit.`,
    );
    return 1;
  }
  writeFileSync(FLOOR_FILE, `${JSON.stringify(figures, null, 2)}\n`);
  console.error(`\n${[...overFloor(figures, floor), `Recorded in ${FLOOR_FILE}.`].join('\n')}`);
  return 0;
}
