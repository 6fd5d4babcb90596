import type { Citation } from '../shared/finding.ts';
import type { PageReport, ReportFinding } from '../shared/page-report.ts';
import type { Say } from '../words/say.ts';
import { citationReason } from './citation-reason.ts';
import type { EvidenceIndex } from './index-evidence.ts';

/** A report as it is exported: `src/dataset/report.schema.json` describes it. */
export interface JsonReport extends Omit<PageReport, 'findings'> {
  findings: (Omit<ReportFinding, 'citation'> & {
    /** `reason`: what carries the passage, in one to three sentences. */
    citation: Citation & { reason: string };
  })[];
}

/** Adds to a report what only words can tell to whoever reads it as JSON. */
export function jsonReport(report: PageReport, { references }: EvidenceIndex, say: Say): JsonReport {
  const findings = report.findings.map(({ citation, ...finding }) => ({
    ...finding,
    citation: { ...citation, reason: citationReason(citation, references, say) },
  }));
  return { ...report, findings };
}
