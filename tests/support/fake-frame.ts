import { claimsOfConcern } from '../../src/report/concern.ts';
import type { FrameHandle, FrameState } from '../../src/shared/frame-handle.ts';
import type { PageReport, ReportFinding } from '../../src/shared/page-report.ts';
import { citationOf } from './citation-of.ts';

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
  citation: citationOf(),
  ...more,
});

/** All that one frame tells. */
type FrameLook = Omit<FrameState, 'frameId' | 'words'>;

/** An engine that says the same each time and writes down what it is asked; with a report, where somebody has looked for sources. */
export type FakeEngine = FrameHandle & { asked: string[]; report: PageReport | null };

export const reportOf = (...findings: ReportFinding[]): FrameLook & { report: PageReport } => ({
  phase: 'done',
  share: 1,
  concerns: claimsOfConcern(findings),
  marks: { drawn: findings.length, of: findings.length },
  hidden: [],
  report: {
    id: 'https://a.test/',
    url: 'https://a.test/',
    title: 'A page',
    dataset: '2026-11-22+00000000',
    findings,
    sources: [],
    unreadable: [],
    attributions: [],
    spam: null,
  },
});

export function fakeEngine({ report, ...status }: FrameLook): FakeEngine {
  const asked: string[] = [];
  return {
    asked,
    report,
    isAlive: () => true,
    state: () => status,
    checked: () => ({
      page: { title: '', url: null, date: null, blocks: [] },
      result: { findings: [], attributions: [], named: false, cut: false },
    }),
    check: () => void asked.push('check'),
    checkSelection: async () => void asked.push('menu_selection'),
    showFinding: (index) => {
      asked.push(`showFinding ${index}`);
      return index < (report?.findings.length ?? 0);
    },
    showAll: () => void asked.push('showAll'),
    toggleMarks: () => void asked.push('toggleMarks'),
    stop: () => void asked.push('stop'),
  };
}
