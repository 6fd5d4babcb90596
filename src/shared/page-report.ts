import type { Citation, SourceKind } from './finding.ts';
import type { LensReport } from './lens.ts';
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
  citation: Citation;
  /** The reader has called its mark wrong: it is no concern and not shown, but told where it could be dangerous. */
  hidden?: true;
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

/** The report that CLI, popup and exports speak; exported, its citations have words too (`src/report/json-report.ts`). */
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
  /** What its wording resembles under a rule about claims; missing where nobody looked. */
  lens?: LensReport;
}
