import type { CardAnswer, CardQuestion, CardView } from '../shared/card.ts';
import type { Trace } from '../shared/finding.ts';
import type { CheckedPage } from '../shared/frame-handle.ts';
import type { PageReport, ReportFinding } from '../shared/page-report.ts';
import type { Result } from '../shared/result.ts';
import { type Locale, type Say, sayFrom } from '../words/say.ts';

/** Everything that one card shows and copies. */
export interface LoadedCard {
  view: CardView;
  say: Say;
  finding: ReportFinding;
  trace: Trace;
}

/** Whom the card asks. */
export interface CardSources {
  checked(): CheckedPage | undefined;
  /** What the script for sources makes of a page; `undefined` until that script is in the frame. */
  report(checked: CheckedPage): Promise<PageReport> | undefined;
  openCitations(): Promise<Result<void>>;
  cardOf(question: CardQuestion): Promise<Result<CardAnswer>>;
}

/**
 * What the card says of a finding. Sources are looked for first, as the popup does, so that what is missing is right.
 * `null` where there is no such finding, or nobody answers.
 */
export async function loadCard(index: number, sources: CardSources): Promise<LoadedCard | null> {
  const checked = sources.checked();
  const found = checked?.result.findings[index];
  if (checked === undefined || found === undefined) return null;
  const report = await (sources.report(checked) ?? afterOpening(checked, sources));
  const finding = report?.findings[index];
  if (!report || !finding) return null;
  const question = { ...report, findings: [finding], sources: [], unreadable: [], attributions: [] };
  const answer = await sources.cardOf({ report: question });
  if (!answer.ok) return null;
  const { view, words } = answer.value;
  return { view, say: sayFrom(words.locale as Locale, words.texts), finding, trace: found.trace };
}

async function afterOpening(checked: CheckedPage, sources: CardSources): Promise<PageReport | undefined> {
  const opened = await sources.openCitations();
  return opened.ok ? sources.report(checked) : undefined;
}
