import type { PageReport } from '../shared/page-report.ts';

/** Where a finding of a merged report came from. */
export interface FindingOrigin {
  /** Index into the list of reports that were merged. */
  report: number;
  /** Index of the finding in that report. */
  index: number;
}

export interface MergedReport {
  report: PageReport;
  /** One for each finding of `report`, in the same order. */
  origins: FindingOrigin[];
  /** Index of the report that gave `report.spam`; -1 where none was about kratom. */
  spamFrom: number;
}

/**
 * Makes one report of the reports of a page's frames, the top frame first: it gives id, address, title and dataset.
 * Each finding keeps the citation it has, because a source in one frame does not serve a sentence in another, and its
 * post, which counts the posts of its own frame. What is often seen in spam is told of the first frame that is about kratom: an
 * advert in a frame of an article is none of the article's. Throws an Error for an empty list.
 */
export function mergeReports(reports: readonly PageReport[]): MergedReport {
  if (reports.length === 0) throw new Error('There is no report to merge. Read at least one frame first.');
  const spamFrom = reports.findIndex(({ spam }) => spam !== null);
  const spam = reports[spamFrom]?.spam ?? null;
  const merged: MergedReport = {
    report: { ...reports[0], findings: [], sources: [], unreadable: [], attributions: [], spam },
    origins: [],
    spamFrom,
  };
  reports.forEach((part, report) => {
    part.findings.forEach((finding, index) => {
      merged.report.findings.push(finding);
      merged.origins.push({ report, index });
    });
    for (const source of part.sources) merged.report.sources.push(source);
    for (const each of part.unreadable) merged.report.unreadable.push(each);
    for (const attribution of part.attributions) merged.report.attributions.push(attribution);
  });
  return merged;
}
