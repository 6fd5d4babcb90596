import type { Sentence } from './sentence.ts';
import { GAP } from './tokens.ts';

/** "The pain?", "My attention troubles?": a fragment that the next sentence goes on from has at most so many words. */
const LONGEST_FRAGMENT = 4;
/** "And with anxiety.", "Same goes for sleep and worry.": so has one that goes on from the sentence before. */
const LONGEST_CONTINUATION = 10;

const LONGEST_LABEL = 3;

/** Is the sentence at hand a question that only names something? */
export function isFragment(sentence: Sentence): boolean {
  const { from, to, after } = sentence;
  return (
    (after & GAP.question) !== 0 &&
    to - from <= LONGEST_FRAGMENT &&
    sentence.hitsOf('finite-verb').length === 0 &&
    !sentence.hitsOf('question-start').some((hit) => hit.from === from)
  );
}

/** Does the sentence at hand lack the verb that the one before has ("And with anxiety.", "Not for sleep, though.")? */
export function continuesSentence(sentence: Sentence): boolean {
  const { from, to } = sentence;
  if (to - from > LONGEST_CONTINUATION) return false;
  if (sentence.hasAt('same-goes', from) || sentence.hasAt('same-goes', from + 1)) return true;
  if (!sentence.hasAt('continuation', from)) return false;
  const opening = sentence.hitsOf('continuation').find((hit) => hit.from === from);
  if (!opening || sentence.hitsOf('finite-verb').length > 0) return false;
  return sentence.hasAt('preposition', opening.to);
}

/** Is the sentence at hand a heading that only says what to make of the text under it ("Myth", "Myth #3")? */
export function isLabel(sentence: Sentence): boolean {
  return sentence.to - sentence.from <= LONGEST_LABEL && sentence.hitsOf('verdict-label').length > 0;
}
