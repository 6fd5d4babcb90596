import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkDocument } from '../../src/cli/check-document.ts';
import { CORPUS_FILES, FLOOR_FILE } from '../../src/eval/corpus-files.ts';
import { evaluate } from '../../src/eval/evaluate.ts';
import { type Figures, figuresOf, underFloor } from '../../src/eval/floor.ts';
import { makeExaminer } from '../../src/eval/make-examiner.ts';
import { readCorpus } from '../../src/eval/read-corpus.ts';
import { citations, compiled, engine, lens, spam, TODAY } from '../support/engine.ts';

const ADVICE = [
  'Run "npm run eval" to see which sentences. Where the corpus has changed, or the loss is worth what it buys, delete the lines from',
  `${FLOOR_FILE} and run "npm run eval -- --record", which also writes down figures that have become better; say why in the commit.`,
].join('\n');

function measure(): Figures {
  const corpus = readCorpus(
    CORPUS_FILES.map((path) => ({ path, from: path })),
    (id) => engine.claims.has(id),
  );
  if (!corpus.ok) throw new Error(corpus.error);
  const check = (id: string, html: string) =>
    checkDocument({ id, html, url: null, posts: [] }, { engine, citations, lens, spam, today: TODAY }).report;
  const examiner = makeExaminer({ check, engine, claims: compiled.evidence.claims, today: TODAY });
  return figuresOf(evaluate(corpus.value, examiner));
}

const figures = measure();
const floor: Figures = existsSync(FLOOR_FILE) ? JSON.parse(readFileSync(FLOOR_FILE, 'utf8')) : {};

const namesOf = (measured: Figures): string[] =>
  Object.entries(measured).flatMap(([group, named]) => Object.keys(named).map((name) => `${group}: ${name}`));

test('no figure has fallen under its floor', () => {
  const worse = underFloor(figures, floor);
  expect(worse, `${worse.join('\n')}\n${ADVICE}`).toEqual([]);
});

test('every figure has a floor', () => {
  expect(namesOf(floor), `A figure without a floor can fall unseen. ${ADVICE}`).toEqual(namesOf(figures));
});
