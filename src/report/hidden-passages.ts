import type { PageReport } from '../shared/page-report.ts';
import type { Say } from '../words/say.ts';
import { claimView } from './claim-view.ts';
import { type EvidenceIndex, recordOf } from './index-evidence.ts';
import type { FindingOrigin } from './merge-reports.ts';

/** A passage whose mark the reader has called wrong. */
export interface HiddenPassage {
  origin: FindingOrigin;
  /** "This page says", and what, in plain words. */
  lead: string;
  says: string;
  /** BCP 47 language of that, where it is another than the reader's. */
  lang?: string;
  quote: string;
  danger: boolean;
}

/** The passages that the reader has hidden, in the order of the frames' reports. */
export function hiddenPassages(reports: readonly PageReport[], index: EvidenceIndex, say: Say): HiddenPassage[] {
  return reports.flatMap(({ findings }, report) =>
    findings.flatMap((finding, at) => {
      if (!finding.hidden) return [];
      const origin = { report, index: at };
      const claim = recordOf(index.claims, finding.claim);
      const [{ lead, says }] = claimView({ claim, passages: [{ finding, origin }] }, index, null, say).passages;
      return [{ origin, lead, says, lang: claim.lang, quote: finding.quote, danger: finding.danger }];
    }),
  );
}

/** Those that stay in every export, because acting on them could be dangerous: "Hidden by the reader". */
export function hiddenDangers(report: PageReport, index: EvidenceIndex, say: Say): HiddenPassage[] {
  return hiddenPassages([report], index, say).filter(({ danger }) => danger);
}
