import { formatClaimReview } from '../report/format-claimreview.ts';
import { CSV_HEADER, formatCsv } from '../report/format-csv.ts';
import { formatMarkdown } from '../report/format-markdown.ts';
import { formatText } from '../report/format-text.ts';
import type { EvidenceIndex } from '../report/index-evidence.ts';
import type { PageReport } from '../shared/page-report.ts';
import type { CheckOptions } from './parse-arguments.ts';

export interface FormatSettings extends Pick<CheckOptions, 'format'> {
  index: EvidenceIndex;
  /** Country of the person who reads, for emergency numbers; `null` where it is not known. */
  country: string | null;
  /** There can be more than one report: JSON is then an array, whatever comes. */
  several: boolean;
}

/** The reports as text in pieces, each given as soon as its report comes. Together they are one document of the format. */
export function formatReports(reports: AsyncIterable<PageReport>, settings: FormatSettings): AsyncGenerator<string> {
  const { format, index, country, several } = settings;
  switch (format) {
    case 'text':
      return between(reports, (report) => formatText(report, index, country), `\n${'─'.repeat(60)}\n\n`);
    case 'markdown':
      return between(reports, (report) => formatMarkdown(report, index, country), '\n---\n\n');
    case 'ndjson':
      return between(reports, (report) => `${JSON.stringify(report)}\n`, '');
    case 'csv':
      return csv(reports, index);
    case 'json':
      if (!several) return between(reports, (report) => `${JSON.stringify(report, null, 2)}\n`, '');
      return jsonArray(reports, (report) => [report]);
    case 'claimreview':
      return jsonArray(reports, (report) => formatClaimReview(report, index));
  }
}

async function* between(
  reports: AsyncIterable<PageReport>,
  print: (report: PageReport) => string,
  separator: string,
): AsyncGenerator<string> {
  let before = '';
  for await (const report of reports) {
    yield before + print(report);
    before = separator;
  }
}

async function* csv(reports: AsyncIterable<PageReport>, index: EvidenceIndex): AsyncGenerator<string> {
  yield CSV_HEADER;
  for await (const report of reports) yield formatCsv(report, index);
}

async function* jsonArray(
  reports: AsyncIterable<PageReport>,
  items: (report: PageReport) => unknown[],
): AsyncGenerator<string> {
  let before = '[\n';
  for await (const report of reports) {
    for (const item of items(report)) {
      yield before + JSON.stringify(item, null, 2);
      before = ',\n';
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
