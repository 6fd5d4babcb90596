import { HELP_TOPICS } from '../shared/claim.ts';
import { helpSentences } from '../shared/help-sentences.ts';
import type { PageReport } from '../shared/page-report.ts';
import type { HelpLine } from '../shared/reference.ts';
import type { Say } from '../words/say.ts';
import { type ClaimView, claimView } from './claim-view.ts';
import { type ClaimGroup, groupFindings } from './group-findings.ts';
import { helpLineOf } from './help-line.ts';
import { type EvidenceIndex, recordOf } from './index-evidence.ts';
import { type LeftOutSources, leftOutSources } from './left-out-sources.ts';
import { type NotSaid, notSaid } from './not-said.ts';
import { type PageSource, pageSource } from './page-source.ts';
import { type PageSummary, pageSummary } from './page-summary.ts';
import { type SourceView, sourceView } from './source-view.ts';

/** Help by topic, never by reading. */
export interface HelpView {
  sentences: string[];
  /** The numbers are those of this country; `null` where none is confirmed, and then there are no numbers. */
  line: HelpLine | null;
  /** Some sentence names a service that has a number in some country, so that the country matters. */
  dependsOnCountry: boolean;
}

/** A study that the page speaks of without naming it. */
export interface AttributionView {
  /** Tells it from the others of the page; never shown. */
  key: string;
  quote: string;
  /** What was searched for and not found, where the study is one that could not be traced. */
  note: string;
  /** BCP 47 language of that, where it may be another than the reader's. */
  lang?: string;
  /** Works that could be meant. */
  candidates: SourceView[];
}

/** Everything a reader is told about a page: what the popup shows and the text report prints. */
export interface PageView {
  title: string;
  url: string | null;
  summary: PageSummary;
  /** `null` where no topic asks for it. */
  help: HelpView | null;
  /** Worst harm first, then worst reading. */
  claims: ClaimView[];
  leftOut: LeftOutSources;
  /** Supported harms that a page full of praise does not mention. */
  notSaid: NotSaid[];
  attributions: AttributionView[];
  /** What the page cites, in its order, each once. */
  sources: PageSource[];
  /** The page's own words for sources that nobody can read. */
  unreadable: string[];
}

/**
 * Puts the reports of a page's frames (at least one, the top frame first) into the words a reader sees. `country`:
 * ISO 3166 code of where the reader is, for emergency numbers, or `null`. Throws an Error when report and evidence are
 * of different datasets.
 */
export function pageView(
  reports: readonly PageReport[],
  index: EvidenceIndex,
  country: string | null,
  say: Say,
): PageView {
  const groups = groupFindings(reports, index);
  const line = helpLineOf(index.helpLines, country);
  return {
    title: reports[0].title,
    url: reports[0].url,
    summary: pageSummary(groups, index.readingWords, say),
    help: helpView(groups, index, line),
    claims: groups.map((group) => claimView(group, index, line, say)),
    leftOut: leftOutSources(groups, reports, index, say),
    notSaid: notSaid(groups, index),
    attributions: reports.flatMap(({ attributions }, report) =>
      attributions.map(({ quote, candidates, untraceable }, at) => ({
        key: `${report}.${at}`,
        quote,
        note:
          untraceable === null
            ? say(candidates.length === 0 ? 'report_none_fits' : 'report_names_no_study')
            : recordOf(index.untraceable, untraceable).note,
        lang: untraceable === null ? undefined : 'en',
        candidates: candidates.map((id) => sourceView(recordOf(index.references, id), say)),
      })),
    ),
    sources: [
      ...new Map(
        reports
          .flatMap(({ sources }) => sources.map((each) => pageSource(each, index, say)))
          .map((each) => [each.key, each]),
      ).values(),
    ],
    unreadable: reports.flatMap(({ unreadable }) => unreadable),
  };
}

function helpView(
  groups: readonly ClaimGroup[],
  { readingWords }: EvidenceIndex,
  line: HelpLine | null,
): HelpView | null {
  const touched = new Set(groups.flatMap(({ claim }) => claim.help ?? []));
  const topics = HELP_TOPICS.filter((topic) => touched.has(topic));
  if (topics.length === 0) return null;
  const sentences = helpSentences(readingWords, topics, line);
  return { sentences, line, dependsOnCountry: topics.includes('emergency') || topics.includes('poison-centre') };
}
