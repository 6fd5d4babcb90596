import type { CitationStatus, CitedRole, SourceKind } from './finding.ts';
import type { ReadingResult } from './reading.ts';
import type { SpamReport } from './spam.ts';
import type { Stance } from './stance.ts';

/** A finding as reports carry it: text instead of offsets. White space is collapsed and nothing else changed. */
export interface ReportFinding extends Stance, ReadingResult {
  claim: string;
  quote: string;
  sentence: string;
  context?: string;
  post: number;
  verdict: string;
  certainty: string;
  citation: ReportCitation;
  /** The reader has called its mark wrong: it is no concern and not shown, but told where it could be dangerous. */
  hidden?: true;
}

/** What carries a finding. All ids are reference ids. */
export interface ReportCitation {
  status: CitationStatus;
  /** Bundled works that it cites, best first. */
  cited: string[];
  /** The same with what each is to the claim. */
  works: CitedRole[];
  /** Key references of the claim that the page nowhere cites. */
  missing: string[];
  /** The status in one or two sentences. */
  reason: string;
}

export interface ReportSource {
  kind: SourceKind;
  value: string;
  reference: string | null;
}

export interface ReportAttribution {
  quote: string;
  candidates: string[];
  untraceable: string | null;
}

/** The report format that CLI, popup, exports and tests speak; `src/dataset/report.schema.json` describes it. */
export interface PageReport {
  id: string;
  url: string | null;
  title: string;
  /** Date and hash of the dataset that judged the page. */
  dataset: string;
  findings: ReportFinding[];
  sources: ReportSource[];
  /** The page's own words for sources that nobody can read: broken identifiers, links to scripts, entries with nothing to look up. */
  unreadable: string[];
  attributions: ReportAttribution[];
  /** `null` where the page is not about kratom, or nobody looked. */
  spam: SpamReport | null;
}
