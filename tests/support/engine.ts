import { citePage } from '../../src/citations/cite-page.ts';
import { loadCitations } from '../../src/citations/load-citations.ts';
import { compileDataset } from '../../src/compiler/compile-dataset.ts';
import { checkText } from '../../src/engine/check-text.ts';
import { loadEngine } from '../../src/engine/load-engine.ts';
import type { CheckResult, CitedResult } from '../../src/shared/finding.ts';
import type { Block, PageText } from '../../src/shared/page-text.ts';
import { loadSpam } from '../../src/spam/check-spam.ts';
import { loadLens } from '../../src/spam/lens/load-lens.ts';

/** The dataset as it is, compiled once for each test file. */
export const compiled = compileDataset('src/dataset');
export const engine = loadEngine(compiled.engineData);
export const lens = loadLens(compiled.lenses[0].data);
export const citations = loadCitations(compiled.citationData);
export const spam = loadSpam(compiled.spamData, citations);

/** The day on which the tests read: inside every "as of" window of the data. */
export const TODAY = '2026-11-25';

/** A page of paragraphs; a block may be given whole. */
export function pageOf(blocks: (string | Partial<Block>)[], page: Partial<PageText> = {}): PageText {
  return {
    title: '',
    url: null,
    date: null,
    ...page,
    blocks: blocks.map((block) => ({
      text: '',
      kind: 'paragraph',
      links: [],
      ...(typeof block === 'string' ? { text: block } : block),
    })),
  };
}

export function check(blocks: (string | Partial<Block>)[], page: Partial<PageText> = {}): CheckResult {
  return checkText(engine, pageOf(blocks, page), { today: TODAY });
}

/** The same with its sources. */
export function cite(blocks: (string | Partial<Block>)[], page: Partial<PageText> = {}): CitedResult {
  return citePage(citations, pageOf(blocks, page), check(blocks, page));
}
