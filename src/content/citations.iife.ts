import { citePage } from '../citations/cite-page.ts';
import { loadCitations } from '../citations/load-citations.ts';
import { citationData } from '../generated/citation-data.ts';
import { lensData } from '../generated/lens-data.ts';
import { spamData } from '../generated/spam-data.ts';
import { readMetadata } from '../page/read-metadata.ts';
import { readSurroundings } from '../page/read-surroundings.ts';
import { pageClock, runInSlices } from '../page/run-in-slices.ts';
import { SignalMarks } from '../page/signal-marks.ts';
import { unpack } from '../platform/unpack.ts';
import { buildReport } from '../report/build-report.ts';
import type { CitationData } from '../shared/citation-data.ts';
import type { CheckedPage } from '../shared/frame-handle.ts';
import type { LensData } from '../shared/lens.ts';
import type { PageReport } from '../shared/page-report.ts';
import type { SpamData } from '../shared/spam-data.ts';
import { checkSpam, loadSpam } from '../spam/check-spam.ts';
import { loadLens } from '../spam/lens/load-lens.ts';
import { lookThroughLens } from '../spam/lens/look-through-lens.ts';
import { shelfOf } from '../spam/shelf-of.ts';

/*
 * Looks for the sources of what the engine of this frame has found, and for what is often seen in spam. Injected when somebody
 * looks: on other pages about kratom its data is never loaded.
 */

const loading = Promise.all([unpack<CitationData>(citationData), unpack<SpamData>(spamData)]).then(
  ([works, signals]) => {
    const citations = loadCitations(works);
    return { citations, spam: loadSpam(signals, citations) };
  },
);
const opening = unpack<LensData>(lensData).then(loadLens);
const reports = new WeakMap<CheckedPage, Promise<PageReport>>();
/** Nothing ends a reading that somebody asked for. */
const { signal } = new AbortController();

/** Runs work in slices to its end. */
async function finish<T>(steps: Generator<void, T>): Promise<T | null> {
  return (await runInSlices(steps, pageClock, signal))?.value ?? null;
}

async function report(checked: CheckedPage): Promise<PageReport> {
  const surroundings = await finish(readSurroundings(document, checked.page.url));
  const page = { ...checked.page, metadata: readMetadata(document), ...(surroundings && { surroundings }) };
  const { citations, spam } = await loading;
  const { claims, data } = citations;
  const result = citePage(citations, page, checked.result);
  const signals = await finish(checkSpam(spam, page, { ...result, named: checked.result.named }));
  const lens = lookThroughLens(await opening, page, checked.result, shelfOf(page, signals));
  return buildReport({ id: page.url ?? '', page, result, claims, dataset: data.version, spam: signals, lens });
}

globalThis.kratomClaimSignals = new SignalMarks(() => globalThis.kratomClaimMarks);

globalThis.kratomClaimReport = (checked) => {
  const known = reports.get(checked) ?? report(checked);
  reports.set(checked, known);
  return known;
};
