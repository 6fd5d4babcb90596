import type { ClaimCategory } from '../shared/claim.ts';
import type { PageReport } from '../shared/page-report.ts';
import type { Reading } from '../shared/reading.ts';
import type { Stance } from '../shared/stance.ts';

/** What scoring needs to know from outside: the checker under test, and the dataset. */
export interface Examiner {
  /** Checks one page as the product does. */
  check(id: string, html: string): PageReport;
  /** The reading that a stance towards a claim of the dataset has. */
  readingOf(claim: string, stance: Stance): Reading;
  categoryOf(claim: string): ClaimCategory;
}
