import type { Claim, ClaimCategory, ClaimChange } from '../shared/claim.ts';
import type { Mark } from '../shared/reading.ts';
import type { HelpLine } from '../shared/reference.ts';
import type { Say } from '../words/say.ts';
import { type ClaimKnowledge, claimKnowledge } from './claim-knowledge.ts';
import { type EvidenceIndex, recordOf } from './index-evidence.ts';
import { type LawContext, type LawView, lawView } from './law-view.ts';
import { type SourceGroup, sourceGroups } from './source-view.ts';
import { whyCertain } from './why-certain.ts';

/** A claim that belongs to another one. */
export interface RelatedClaim {
  claim: string;
  says: string;
  /** BCP 47 language of that, where it is another than the reader's. */
  lang?: string;
}

/** A claim of the dataset and all that is known about it, in the words a reader sees; no page is needed. */
export interface LibraryClaim extends ClaimKnowledge {
  says: string;
  saysNot: string;
  category: ClaimCategory;
  /** What the evidence says, in two or three words; never the bare verdict. */
  chip: string;
  /** The mark that a page gets which states the claim flatly. */
  mark: Mark;
  /** Why the evidence is as sure as it is. */
  why: string[];
  settle: string;
  /** May hold amounts, as the details of studies do: shown when asked for, never copied or printed. */
  summary: string;
  sources: SourceGroup[];
  law: LawView | null;
  /** What changed and when, the newest first, down to the day on which the claim was entered. Dates in words. */
  changes: ClaimChange[];
  /** Claims that this one is a special case of, and the special cases that it has itself. */
  broader: RelatedClaim[];
  narrower: RelatedClaim[];
}

const MARKS: Record<Claim['verdict'], Mark> = {
  supported: 'fits',
  preliminary: 'doubtful',
  disputed: 'one-side',
  unsupported: 'doubtful',
  contradicted: 'contradicted',
};

/** Puts a claim into words. `line`: the numbers of the reader's country, where they are known. */
export function libraryClaim(
  claim: Claim,
  index: EvidenceIndex,
  line: HelpLine | null,
  context: LawContext,
  say: Say,
): LibraryClaim {
  const related = ({ id, says, lang }: Claim): RelatedClaim => ({ claim: id, says, lang });
  const danger = claim.harm.ifBelieved === 'danger' || claim.harm.ifDenied === 'danger';
  return {
    ...claimKnowledge(claim, index, line, danger),
    says: claim.says,
    saysNot: claim.saysNot,
    category: claim.category,
    chip: say(`library_verdict_${claim.verdict}`),
    mark: MARKS[claim.verdict],
    why: whyCertain(claim, index, say),
    settle: claim.whatWouldSettle,
    summary: claim.summary,
    sources: sourceGroups(index, claim, 'affirms', say),
    law: lawView(claim, index, context, say),
    changes: [
      ...(claim.changes ?? []).toReversed(),
      { date: claim.entered ?? index.dataset.begun, what: say('library_entered') },
    ].map(({ date, what }) => ({ date: say.date(date), what })),
    broader: (claim.narrows ?? []).map((id) => related(recordOf(index.claims, id))),
    narrower: [...index.claims.values()].filter(({ narrows }) => narrows?.includes(claim.id)).map(related),
  };
}
