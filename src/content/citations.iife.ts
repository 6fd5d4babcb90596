import { citePage } from '../citations/cite-page.ts';
import { loadCitations } from '../citations/load-citations.ts';
import { citationData } from '../generated/citation-data.ts';
import { readMetadata } from '../page/read-metadata.ts';
import { unpack } from '../platform/unpack.ts';
import { buildReport } from '../report/build-report.ts';
import type { CitationData } from '../shared/citation-data.ts';
import type { CheckedPage } from '../shared/frame-handle.ts';
import type { PageReport } from '../shared/page-report.ts';

/*
 * Looks for the sources of what the engine of this frame has found. Injected when somebody looks: on other pages about
 * kratom its data is never loaded.
 */

const loading = unpack<CitationData>(citationData).then(loadCitations);
const reports = new WeakMap<CheckedPage, PageReport>();

globalThis.kratomClaimReport = async (checked) => {
  const known = reports.get(checked);
  if (known) return known;
  const page = { ...checked.page, metadata: readMetadata(document) };
  const citations = await loading;
  const { claims, data } = citations;
  const result = citePage(citations, page, checked.result);
  const report = buildReport({ id: page.url ?? '', page, result, claims, dataset: data.version });
  reports.set(checked, report);
  return report;
};
