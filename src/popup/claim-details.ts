import type { DossierFile, DossierFormat } from '../report/dossier-file.ts';
import { type HiddenPassage, hiddenPassages } from '../report/hidden-passages.ts';
import { type EvidenceIndex, recordOf } from '../report/index-evidence.ts';
import { type LawContext, lawView } from '../report/law-view.ts';
import { whyCertain } from '../report/why-certain.ts';
import type { PageReport } from '../shared/page-report.ts';
import type { ClaimReasons } from '../ui/claim-evidence.tsx';
import type { Say } from '../words/say.ts';

/** What a card tells of a claim beside what the page says of it. */
export interface ClaimDetails {
  reasonsOf(claim: string): ClaimReasons;
  /** What a claim about law says of where the reader lives; an empty text for others. */
  lawOf(claim: string): string;
  /** What the reader has hidden in the frames of a page. */
  hiddenIn(reports: readonly PageReport[]): HiddenPassage[];
  /** All that is known of a page, to be saved. */
  dossierOf(reports: readonly PageReport[], format: DossierFormat): Promise<DossierFile>;
}

/** `law`: where the reader lives, and what day it is there. */
export function claimDetails(index: EvidenceIndex, law: LawContext, say: Say): ClaimDetails {
  return {
    reasonsOf(id) {
      const claim = recordOf(index.claims, id);
      return { why: whyCertain(claim, index, say), settle: claim.whatWouldSettle };
    },
    async dossierOf(reports, format) {
      const { dossierFile } = await import('../report/dossier-file.ts');
      const { lensWords } = await import('../generated/lens-words.ts');
      const { spamWords } = await import('../generated/spam-words.ts');
      return dossierFile(reports, format, new Date(), { index, spamWords, lensWords, say });
    },
    hiddenIn: (reports) => hiddenPassages(reports, index, say),
    lawOf: (id) => lawView(recordOf(index.claims, id), index, law, say)?.here ?? '',
  };
}
