import domino from '@mixmark-io/domino';
import { citePage } from '../citations/cite-page.ts';
import type { Citations } from '../citations/load-citations.ts';
import { checkText } from '../engine/check-text.ts';
import type { Engine } from '../engine/load-engine.ts';
import { readBlocks } from '../page/read-blocks.ts';
import { readMetadata } from '../page/read-metadata.ts';
import { readSurroundings } from '../page/read-surroundings.ts';
import { buildReport } from '../report/build-report.ts';
import type { CitedResult } from '../shared/finding.ts';
import type { PageReport } from '../shared/page-report.ts';
import type { PageText } from '../shared/page-text.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { checkSpam } from '../spam/check-spam.ts';
import type { Lens } from '../spam/lens/load-lens.ts';
import { lookThroughLens } from '../spam/lens/look-through-lens.ts';
import { shelfOf } from '../spam/shelf-of.ts';
import type { SpamTools } from '../spam/spam-page.ts';
import type { InputDocument } from './parse-document.ts';
import { readPlainText } from './read-plain-text.ts';

export interface Checker {
  engine: Engine;
  citations: Citations;
  spam: SpamTools;
  lens: Lens;
  /** `YYYY-MM-DD`: statements about law age. */
  today: string;
}

export interface CheckedDocument {
  page: PageText;
  result: CitedResult;
  report: PageReport;
}

/** Checks one document with the block reader, the engine and the citations of the extension. */
export function checkDocument(
  document: InputDocument,
  { engine, citations, spam, lens, today }: Checker,
): CheckedDocument {
  const page = readPage(document);
  const checked = checkText(engine, page, { today });
  const result = citePage(citations, page, checked);
  const { claims, data } = citations;
  const signals = runToEnd(checkSpam(spam, page, { ...result, named: checked.named }));
  const seen = lookThroughLens(lens, page, checked, shelfOf(page, signals));
  const { id } = document;
  return {
    page,
    result,
    report: buildReport({ id, page, result, claims, dataset: data.version, spam: signals, lens: seen }),
  };
}

/** The same, where one document must not stop the others: a fault of ours comes as an error that names the document. */
export function tryToCheck(document: InputDocument, checker: Checker): Result<PageReport> {
  try {
    return succeed(checkDocument(document, checker).report);
  } catch (error) {
    return fail(`${document.id}: the check failed, which is our mistake. Please report this: ${describe(error)}`);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The posts of the document follow its markup or text, each as a post of its own. */
function readPage({ html, text, url, posts }: InputDocument): PageText {
  const page =
    html === undefined ? { title: '', url, date: null, blocks: readPlainText(text ?? '') } : readHtml(html, url);
  const first = page.blocks.reduce((next, { post }) => Math.max(next, (post ?? -1) + 1), 0);
  return { ...page, blocks: [...page.blocks, ...posts.flatMap((post, i) => readPlainText(post, first + i))] };
}

function readHtml(html: string, url: string | null): PageText {
  const document = domino.createDocument(html);
  const { page } = runToEnd(readBlocks(document, url));
  const surroundings = runToEnd(readSurroundings(document, url));
  return { ...page, metadata: readMetadata(document), surroundings };
}

/** Nobody waits at a command line. */
function runToEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
