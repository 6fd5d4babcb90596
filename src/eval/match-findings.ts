import type { PageReport, ReportFinding } from '../shared/page-report.ts';
import { findBlock, squash } from './find-block.ts';
import type { Label, LabelledDocument } from './labelled-text.ts';

/**
 * What is labelled and what is found of one claim in one block of one document: the unit of scoring.
 *
 *   labels  findings
 *     1+       1+      matched
 *     1+       0       missed
 *     0        1+      extra
 */
export interface Unit {
  document: LabelledDocument;
  claim: string;
  labels: Label[];
  findings: ReportFinding[];
}

/** The units of one document: those that were found in the order of the report, then those missed. */
export function matchFindings(document: LabelledDocument, report: PageReport): Unit[] {
  const blocks = document.blocks.map(({ text }) => squash(text));
  const units = new Map<string, Unit>();
  const unitOf = (block: number, claim: string): Unit => {
    const key = `${block} ${claim}`;
    const unit = units.get(key) ?? { document, claim, labels: [], findings: [] };
    units.set(key, unit);
    return unit;
  };
  for (const finding of report.findings) {
    const block = findBlock(blocks, squash(finding.quote), squash(finding.sentence));
    unitOf(block, finding.claim).findings.push(finding);
  }
  for (const label of document.gold) unitOf(label.block, label.claim).labels.push(label);
  return [...units.values()];
}
