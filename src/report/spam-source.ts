import type { LensReport } from '../shared/lens.ts';
import type { PageReport } from '../shared/page-report.ts';
import type { SpamReport } from '../shared/spam.ts';

/** What was looked at of the frames of a page: the first one about kratom speaks for it. */
export interface SpamSource {
  /** Index of the report. */
  report: number;
  spam: SpamReport;
  lens: LensReport | null;
}

/** `null` where no frame is about kratom, or nobody has looked. */
export function spamSource(reports: readonly PageReport[]): SpamSource | null {
  const report = reports.findIndex(({ spam }) => spam !== null);
  const spam = reports[report]?.spam;
  return spam ? { report, spam, lens: reports[report].lens ?? null } : null;
}
