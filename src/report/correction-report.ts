import type { CardView } from '../shared/card.ts';
import type { CorrectionReason } from '../shared/corrections.ts';
import type { Trace } from '../shared/finding.ts';
import type { ReportFinding } from '../shared/page-report.ts';

export interface WrongMark {
  view: Pick<CardView, 'lead' | 'says' | 'dataset'>;
  finding: ReportFinding;
  /** Why the engine found it. */
  trace: Trace | null;
  reason: CorrectionReason;
  /** `null` unless the reader wants it told. */
  address: string | null;
}

/**
 * A report that a mark is wrong, to be copied by the reader and sent by whatever way: we send nothing. It is for those who
 * mend the patterns, and so in English and with our own names for things.
 */
export function correctionReport({ view, finding, trace, reason, address }: WrongMark): string {
  const { claim, quote, sentence, context, polarity, mode, basis, reading, because, danger } = finding;
  const lines: [string, string | null][] = [
    ['Reason', reason],
    ['Quote', `“${quote}”`],
    ['Sentence', sentence === quote ? null : `“${sentence}”`],
    ['Context', context ? `“${context}”` : null],
    ['Taken as', `${view.lead}: ${view.says}`],
    ['Claim', claim],
    ['Stance', `${polarity} × ${mode} × ${basis}`],
    ['Reading', `${reading}, because: ${because}${danger ? ', danger' : ''}`],
    ...(trace === null ? [] : traceLines(trace)),
    ['Dataset', view.dataset],
    ['Page', address],
  ];
  const told = lines.filter(([, text]) => text !== null).map(([name, text]) => `${name}: ${text}`);
  return `A mark of Kratom Claim Check is wrong\n${told.join('\n')}\n`;
}

function traceLines({ pattern, concepts, subject, cues }: Trace): [string, string][] {
  return [
    ['Pattern', `${pattern}: ${concepts.map(({ text }) => `“${text}”`).join(' ')}`],
    ['Subject', `“${subject.text}” (${subject.from})`],
    ['Cues', cues.map(({ text, does }) => `“${text}” (${does})`).join(', ') || 'none'],
  ];
}
