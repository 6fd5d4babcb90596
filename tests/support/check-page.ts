import { tryToCheck } from '../../src/cli/check-document.ts';
import { startChecker } from '../../src/cli/start-checker.ts';
import type { PageReport } from '../../src/shared/page-report.ts';

const checker = await startChecker();

/** What the command line says about a page: the browsers must say the same. */
export function checkPage(html: string, url: string): PageReport {
  const report = tryToCheck({ id: url, html, url, posts: [] }, checker);
  if (!report.ok) throw new Error(report.error);
  return report.value;
}
