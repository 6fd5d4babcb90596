import type { CheckResult, Finding } from '../shared/finding.ts';
import type { PageText } from '../shared/page-text.ts';
import { isEntryByAuthors, namesWork, ReferenceLists } from '../shared/reference-lists.ts';
import { BlockChecker } from './check-block.ts';
import type { Engine } from './load-engine.ts';
import { readTopic } from './read-topic.ts';

export interface CheckOptions {
  /** The reader's day, `YYYY-MM-DD`: law ages. */
  today: string;
  /** Most UTF-16 code units of text that are read; the rest is left and `cut` says so. */
  budget?: number;
}

/** About a long novel: what a page may hold before its end is left unread. */
const DEFAULT_BUDGET = 4_000_000;

/** Reads a whole page at once. See `checkInSteps`. */
export function checkText(engine: Engine, page: PageText, options: CheckOptions): CheckResult {
  const steps = checkInSteps(engine, page, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The one door of the engine: page text in; findings and vague attributions out, in page order, with offsets in UTF-16
 * code units of each block's text. Yields after every block how many were read, so that a caller can pause. Time is linear in the text. A page that
 * names kratom nowhere gives nothing. Never throws on any text.
 */
export function* checkInSteps(engine: Engine, page: PageText, options: CheckOptions): Generator<number, CheckResult> {
  const budget = options.budget ?? DEFAULT_BUDGET;
  const topic = readTopic(engine, page);
  yield 0;
  if (!topic.named) return { findings: [], attributions: [], named: false, cut: false };
  const checker = new BlockChecker(engine, page, topic, options.today);
  const findings: Finding[] = [];
  const lists = new ReferenceLists();
  let read = 0;
  for (const [index, block] of page.blocks.entries()) {
    read += block.text.length;
    if (read > budget) break;
    // what the title of a work says is not said by the page that cites it
    const isTitle = (lists.read(block) === 'entry' && namesWork(block)) || isEntryByAuthors(block.text);
    if (!isTitle) findings.push(...checker.check(block, index));
    yield index + 1;
  }
  return { findings, attributions: checker.attributions, named: true, cut: read > budget };
}
