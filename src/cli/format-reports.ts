import { copySources } from '../report/copy-sources.ts';
import { type DossierTools, dossier } from '../report/dossier.ts';
import { dossierHtml } from '../report/dossier-html.ts';
import { formatDossierMarkdown } from '../report/dossier-markdown.ts';
import { formatClaimReview } from '../report/format-claimreview.ts';
import { CSV_HEADER, formatCsv } from '../report/format-csv.ts';
import { formatMarkdown } from '../report/format-markdown.ts';
import { formatText } from '../report/format-text.ts';
import type { EvidenceIndex } from '../report/index-evidence.ts';
import { jsonReport } from '../report/json-report.ts';
import { sourcesOf } from '../report/left-out-sources.ts';
import { pageView } from '../report/page-view.ts';
import type { SourceView } from '../report/source-view.ts';
import type { CitationFormats } from '../shared/csl-item.ts';
import type { PageReport } from '../shared/page-report.ts';
import { sayEnglish } from '../words/say-english.ts';
import type { CheckOptions } from './parse-arguments.ts';

export interface FormatSettings extends Pick<CheckOptions, 'format'> {
  index: EvidenceIndex;
  /** What reference managers read, by reference id. */
  citationFormats: Readonly<Record<string, CitationFormats>>;
  /** The words that dossiers are written with, in the language of the command line. */
  dossier: Omit<DossierTools, 'index'>;
  /** The time that stands in them. */
  now: Date;
  /** Country of the person who reads, for emergency numbers; `null` where it is not known. */
  country: string | null;
  /** There can be more than one report: JSON is then an array, whatever comes. */
  several: boolean;
}

/** The reports as text in pieces, each given as soon as its report comes. Together they are one document of the format. */
export function formatReports(reports: AsyncIterable<PageReport>, settings: FormatSettings): AsyncGenerator<string> {
  const { format, index, country, several, citationFormats } = settings;
  const json = (report: PageReport) => jsonReport(report, index, sayEnglish);
  switch (format) {
    case 'text':
      return between(
        reports,
        (report) => formatText(report, index, country, sayEnglish, settings.dossier.spamWords),
        `\n${'─'.repeat(60)}\n\n`,
      );
    case 'markdown':
      return between(
        reports,
        (report) => formatMarkdown(report, index, country, sayEnglish, settings.dossier.spamWords),
        '\n---\n\n',
      );
    case 'ndjson':
      return between(reports, (report) => `${JSON.stringify(json(report))}\n`, '');
    case 'csv':
      return csv(reports, index);
    case 'json':
      if (!several) return between(reports, (report) => `${JSON.stringify(json(report), null, 2)}\n`, '');
      return jsonArray(reports, (report) => [json(report)]);
    case 'claimreview':
      return jsonArray(reports, (report) => formatClaimReview(report, index, sayEnglish));
    case 'bibtex':
    case 'ris':
      return sourcesOnce(reports, settings, (sources) => `${copySources(sources, format, citationFormats)}\n`);
    case 'dossier':
      return dossiers(reports, settings);
    case 'dossier-markdown':
      return between(
        reports,
        (report) => formatDossierMarkdown(dossierOf(report, settings), settings.dossier.say),
        '\n---\n\n',
      );
    case 'csl-json':
      return jsonArray(newSources(reports, settings), ({ id }) =>
        citationFormats[id] ? [citationFormats[id].csl] : [],
      );
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

const dossierOf = (report: PageReport, { index, dossier: words, now }: FormatSettings) =>
  dossier([report], now, { index, ...words });

async function* dossiers(reports: AsyncIterable<PageReport>, settings: FormatSettings): AsyncGenerator<string> {
  const { say, spamWords } = settings.dossier;
  yield dossierHtml.head(spamWords.title, say);
  for await (const report of reports) yield dossierHtml.dossier(dossierOf(report, settings), say);
  yield dossierHtml.end;
}

/** The works that the pages leave out, each once, as they are met. */
async function* newSources(
  reports: AsyncIterable<PageReport>,
  { index, country }: FormatSettings,
): AsyncGenerator<SourceView> {
  const seen = new Set<string>();
  for await (const report of reports) {
    const { byArticle, byPost } = pageView([report], index, country, sayEnglish).leftOut;
    for (const source of sourcesOf([...byArticle, ...byPost])) {
      if (!seen.has(source.id)) yield source;
      seen.add(source.id);
    }
  }
}

async function* sourcesOnce(
  reports: AsyncIterable<PageReport>,
  settings: FormatSettings,
  print: (sources: SourceView[]) => string,
): AsyncGenerator<string> {
  for await (const source of newSources(reports, settings)) yield print([source]);
}

async function* csv(reports: AsyncIterable<PageReport>, index: EvidenceIndex): AsyncGenerator<string> {
  yield CSV_HEADER;
  for await (const report of reports) yield formatCsv(report, index, sayEnglish);
}

async function* jsonArray<T>(reports: AsyncIterable<T>, items: (report: T) => unknown[]): AsyncGenerator<string> {
  let before = '[\n';
  for await (const report of reports) {
    for (const item of items(report)) {
      yield before + JSON.stringify(item, null, 2);
      before = ',\n';
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
