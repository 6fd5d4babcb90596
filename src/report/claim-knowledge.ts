import type { Claim } from '../shared/claim.ts';
import { helpSentences } from '../shared/help-sentences.ts';
import type { HelpLine } from '../shared/reference.ts';
import { evidencePicture, type PictureRow } from './evidence-picture.ts';
import { howSure } from './how-sure.ts';
import type { EvidenceIndex } from './index-evidence.ts';

/** What is known about a claim, whatever a page says: card and library tell the same. */
export interface ClaimKnowledge {
  /** Id of the claim: a key, never shown. */
  claim: string;
  /** BCP 47 language of what pages say, what is known, how sure and `remember`, where it is another than the reader's. */
  lang?: string;
  /** What is known. */
  known: string;
  howSure: string;
  /** How many works in people, animals and cells are for and against the claim. */
  picture: PictureRow[];
  /** The help line of the claim's topics, or an empty text. */
  help: string;
  /** A supported harm that still holds, where a correction reassures. */
  remember?: string;
}

/**
 * Puts what is known about a claim into words. `line`: the numbers of the reader's country, where they are known.
 * `danger`: acting on what is said of the claim could be dangerous.
 */
export function claimKnowledge(
  claim: Claim,
  index: EvidenceIndex,
  line: HelpLine | null,
  danger: boolean,
): ClaimKnowledge {
  return {
    claim: claim.id,
    lang: claim.lang,
    known: claim.hedgedReading,
    howSure: howSure(claim.lang === undefined ? index.readingWords : index.englishWords, claim, danger),
    picture: evidencePicture(claim, index),
    help: helpSentences(index.readingWords, claim.help ?? [], line).join(' '),
    ...(claim.butRemember === undefined ? {} : { remember: claim.butRemember }),
  };
}
