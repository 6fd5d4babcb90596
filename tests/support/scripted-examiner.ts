import type { Examiner } from '../../src/eval/examiner.ts';
import type { Judgement } from '../../src/eval/score-axis.ts';
import type { PageReport, ReportFinding } from '../../src/shared/page-report.ts';
import { citationOf } from './citation-of.ts';

/** What a made-up checker says of one page. */
export interface Script {
  findings?: (Pick<ReportFinding, 'claim' | 'quote'> & Partial<ReportFinding>)[];
  attributions?: string[];
}

export const STANCE: Judgement = { polarity: 'affirms', mode: 'states', basis: 'general', reading: 'overstated' };

/** Says of each page, by its id, what is written for it, whatever the page holds; of other pages nothing. */
export function scriptedExaminer(scripts: Record<string, Script>): Examiner {
  return {
    check: (id) => reportOf(id, scripts[id] ?? {}),
    readingOf: (_, { polarity, mode }) =>
      mode === 'asks' ? 'question' : polarity === 'affirms' ? 'overstated' : 'fair',
    categoryOf: (claim) => (claim.includes('pain') ? 'pain' : 'safety'),
  };
}

function reportOf(id: string, { findings = [], attributions = [] }: Script): PageReport {
  return {
    id,
    url: null,
    title: '',
    dataset: '',
    findings: findings.map((finding) => ({
      ...STANCE,
      sentence: finding.quote,
      because: 'affirms',
      danger: false,
      post: 0,
      verdict: 'preliminary',
      certainty: 'low',
      citation: citationOf(),
      ...finding,
    })),
    sources: [],
    unreadable: [],
    attributions: attributions.map((quote) => ({ quote, candidates: [], untraceable: null })),
    spam: null,
  };
}
