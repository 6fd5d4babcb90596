import type { Correction, CorrectionReason } from '../shared/corrections.ts';
import type { MessageKey, Say } from '../words/say.ts';
import type { EvidenceIndex } from './index-evidence.ts';

export const REASON_KEYS: Record<CorrectionReason, MessageKey> = {
  'not-kratom': 'card_reason_not_kratom',
  opposite: 'card_reason_opposite',
  'other-voice': 'card_reason_other_voice',
  joke: 'card_reason_joke',
  'law-changed': 'card_reason_law',
  'evidence-changed': 'card_reason_evidence',
  other: 'card_reason_else',
};

/** A mark that the reader has called wrong, in words. */
export interface CorrectionView {
  correction: Correction;
  /** The claim, as pages make it. */
  says: string;
  /** BCP 47 language of that, where it is another than the reader's. */
  lang?: string;
  quote: string;
  /** "On example.org". */
  where: string;
  why: string;
  date: string;
}

/** Puts corrections into words, the newest first. */
export function correctionViews(
  corrections: readonly Correction[],
  { claims }: Pick<EvidenceIndex, 'claims'>,
  say: Say,
): CorrectionView[] {
  return corrections
    .map((correction) => ({
      correction,
      says: claims.get(correction.claim)?.says ?? say('options_corrections_unknown'),
      lang: claims.get(correction.claim)?.lang,
      quote: correction.quote,
      where: say(`options_corrections_${correction.scope}`, {
        site: correction.site ?? say('options_corrections_nowhere'),
      }),
      why: say(REASON_KEYS[correction.reason]),
      date: say.date(correction.date),
    }))
    .reverse();
}
