import type { FrameHandle, FrameReport } from '../../src/shared/frame-handle.ts';
import type { ReportFinding } from '../../src/shared/page-report.ts';

/** A finding that is of concern unless told otherwise. */
export const findingOf = (claim: string, more: Partial<ReportFinding> = {}): ReportFinding => ({
  claim,
  quote: claim,
  sentence: claim,
  post: 0,
  polarity: 'affirms',
  mode: 'states',
  basis: 'general',
  reading: 'unsupported',
  because: 'affirms',
  danger: false,
  verdict: 'unsupported',
  certainty: 'low',
  citation: { status: 'none', cited: [], missing: [] },
  ...more,
});

export const reportOf = (...findings: ReportFinding[]): FrameReport => ({
  phase: 'done',
  concern: findings.length,
  report: {
    id: 'https://a.test/',
    url: 'https://a.test/',
    title: 'A page',
    dataset: '2026-11-22+00000000',
    findings,
    sources: [],
    attributions: [],
    spam: null,
  },
});

/** An engine that says the same each time and writes down what it is asked. */
export function fakeEngine(report: FrameReport): FrameHandle & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    isAlive: () => true,
    state: () => report,
    check: () => void asked.push('check'),
    checkSelection: () => void asked.push('checkSelection'),
    showFinding: (index) => {
      asked.push(`showFinding ${index}`);
      return index < report.report.findings.length;
    },
    stop: () => void asked.push('stop'),
  };
}
