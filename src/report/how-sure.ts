import type { Certainty, Claim, Verdict } from '../shared/claim.ts';
import type { ReadingWords } from '../shared/reading-words.ts';

/**
 * How sure the evidence is, with what it is sure of: "Fairly sure: kratom is addictive." `danger`: acting on what the
 * page says could be dangerous. With little evidence the warning then takes the place of the doubt, because few studies
 * must not read as few worries; but not for a benefit that is hardly known, where nobody has seen the harm. Claims of other
 * languages keep their capital: where it must not stand inside a sentence, the words put the claim in quotation marks.
 */
export function howSure(
  { certainty: words, howSure, locale }: Pick<ReadingWords, 'certainty' | 'howSure' | 'locale'>,
  { verdict, certainty, kind, says, saysNot }: Claim,
  danger: boolean,
): string {
  const little = certainty === 'low' || (certainty === 'very-low' && kind !== 'benefit');
  if (danger && little) return howSure.danger;
  const claim = verdict === 'contradicted' ? saysNot : says;
  return howSure[formOf(verdict, certainty)]
    .replace('{certainty}', words[certainty])
    .replace('{claim}', () => (locale === 'en' ? midSentence(claim) : claim));
}

function formOf(verdict: Verdict, certainty: Certainty): 'settled' | 'open' | 'mixed' {
  if (verdict === 'supported' || verdict === 'contradicted') return 'settled';
  const isMixed = verdict === 'disputed' && (certainty === 'high' || certainty === 'moderate');
  return isMixed ? 'mixed' : 'open';
}

/** Words that keep their capital inside a sentence. A test reads the first words of all claims. */
const PROPER_NAMES = /^(?:Thailand|Malaysia|Indonesia|American|US)\b/;

/** A sentence as it stands after a colon or "whether": "Kratom …" → "kratom …", "7-OH …" and "WHO …" as they are. */
function midSentence(sentence: string): string {
  const [first] = sentence.split(' ', 1);
  const keeps = PROPER_NAMES.test(sentence) || /[A-Z0-9]/.test(first.slice(1));
  return keeps ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
