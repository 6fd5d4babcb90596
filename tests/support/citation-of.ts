import type { ReportCitation } from '../../src/shared/page-report.ts';

/** A citation as reports carry it: none, unless told otherwise. */
export const citationOf = (changes: Partial<ReportCitation> = {}): ReportCitation => ({
  status: 'none',
  cited: [],
  works: [],
  missing: [],
  reason: 'No source is given for this.',
  ...changes,
});
