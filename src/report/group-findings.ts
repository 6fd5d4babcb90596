import type { Claim, Harm } from '../shared/claim.ts';
import type { PageReport, ReportFinding } from '../shared/page-report.ts';
import type { Reading } from '../shared/reading.ts';
import { type EvidenceIndex, recordOf } from './index-evidence.ts';
import { type FindingOrigin, mergeReports } from './merge-reports.ts';

/** A finding, and where it stands in the report of which frame. */
export interface Passage {
  finding: ReportFinding;
  origin: FindingOrigin;
}

/** Everything a page says about one claim: at least one passage, the worst first, else in the order of the page. */
export interface ClaimGroup {
  claim: Claim;
  passages: Passage[];
}

/** From what a reader should see first to what can wait. */
const WORST_FIRST: readonly Reading[] = [
  'false',
  'unsupported',
  'overstated',
  'one-sided',
  'repeats-false',
  'repeats-unsupported',
  'fair',
  'question',
  'page-newer',
  'not-checked',
  'accurate',
];

const HARMS_UP: readonly Harm[] = ['none', 'caution', 'danger'];

/** Groups the findings of a page's frames by claim, without those that the reader has hidden: worst harm first, then worst reading, then in the page's order. */
export function groupFindings(reports: readonly PageReport[], { claims }: EvidenceIndex): ClaimGroup[] {
  const { report, origins } = mergeReports(reports);
  const groups = new Map<string, ClaimGroup>();
  report.findings.forEach((finding, at) => {
    if (finding.hidden) return;
    const group = groups.get(finding.claim) ?? { claim: recordOf(claims, finding.claim), passages: [] };
    group.passages.push({ finding, origin: origins[at] });
    groups.set(finding.claim, group);
  });
  for (const { claim, passages } of groups.values()) {
    passages.sort((a, b) => badness(claim, b.finding) - badness(claim, a.finding));
  }
  return [...groups.values()].sort(
    (a, b) => badness(b.claim, b.passages[0].finding) - badness(a.claim, a.passages[0].finding),
  );
}

/** Readings that say nothing against the passage, and nothing that it could do. */
const HARMLESS: readonly Reading[] = ['accurate', 'question', 'not-checked', 'page-newer'];

/** Believing or dismissing what the passage says could be a danger, and it does say it: it does not only ask. */
export function couldBeDangerous({ danger, reading }: Pick<ReportFinding, 'danger' | 'reading'>): boolean {
  return danger && !HARMLESS.includes(reading);
}

/** Harm weighs more than any reading. */
function badness({ harm }: Claim, finding: ReportFinding): number {
  const { polarity, reading, because } = finding;
  const ofStance = polarity === 'affirms' ? harm.ifBelieved : harm.ifDenied;
  const calm = HARMLESS.includes(reading) || because === 'old-data';
  const worst: Harm = couldBeDangerous(finding) ? 'danger' : calm ? 'none' : ofStance;
  return HARMS_UP.indexOf(worst) * WORST_FIRST.length + (WORST_FIRST.length - 1 - WORST_FIRST.indexOf(reading));
}
