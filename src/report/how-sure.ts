import type { Claim } from '../shared/claim.ts';
import type { ReadingWords } from '../shared/reading-words.ts';

/**
 * How sure the evidence is, with what it is sure of: "Fairly sure: kratom is addictive." `danger`: acting on what the
 * page says could be dangerous. With little evidence the warning then takes the place of the doubt, because few studies
 * must not read as few worries; but not for a benefit that is hardly known, where nobody has seen the harm.
 */
export function howSure(
  { certainty, certaintyOfDanger }: Pick<ReadingWords, 'certainty' | 'certaintyOfDanger'>,
  claim: Claim,
  danger: boolean,
): string {
  const little = claim.certainty === 'low' || (claim.certainty === 'very-low' && claim.kind !== 'benefit');
  return danger && little ? certaintyOfDanger : `${certainty[claim.certainty]}: ${objectOf(claim)}.`;
}

function objectOf({ verdict, certainty, says, saysNot }: Claim): string {
  if (verdict === 'supported') return midSentence(says);
  if (verdict === 'contradicted') return midSentence(saysNot);
  const settled = verdict === 'disputed' && (certainty === 'high' || certainty === 'moderate');
  return settled ? 'the evidence points both ways' : `whether ${midSentence(says)}`;
}

/** Words that keep their capital inside a sentence. A test reads the first words of all claims. */
const PROPER_NAMES = /^(?:Thailand|Malaysia|Indonesia|American|US)\b/;

/** A sentence as it stands after a colon or "whether": "Kratom …" → "kratom …", "7-OH …" and "WHO …" as they are. */
function midSentence(sentence: string): string {
  const [first] = sentence.split(' ', 1);
  const keeps = PROPER_NAMES.test(sentence) || /[A-Z0-9]/.test(first.slice(1));
  return keeps ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
