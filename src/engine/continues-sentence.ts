import * as CONCEPT from '../shared/engine-concepts.ts';
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
    sentence.hitsOf(CONCEPT.finiteVerb).length === 0 &&
    !sentence.hitsOf(CONCEPT.questionStart).some((hit) => hit.from === from)
  );
}

/** Does the sentence at hand lack the verb that the one before has ("And with anxiety.", "Not for sleep, though.")? */
export function continuesSentence(sentence: Sentence): boolean {
  const { from, to } = sentence;
  if (to - from > LONGEST_CONTINUATION) return false;
  if (sentence.hasAt(CONCEPT.sameGoes, from) || sentence.hasAt(CONCEPT.sameGoes, from + 1)) return true;
  if (!sentence.hasAt(CONCEPT.continuation, from)) return false;
  const opening = sentence.hitsOf(CONCEPT.continuation).find((hit) => hit.from === from);
  if (!opening || sentence.hitsOf(CONCEPT.finiteVerb).length > 0) return false;
  return sentence.hasAt(CONCEPT.preposition, opening.to);
}

/** Is the sentence at hand a heading that only says what to make of the text under it ("Myth", "Myth #3")? */
export function isLabel(sentence: Sentence): boolean {
  return sentence.to - sentence.from <= LONGEST_LABEL && sentence.hitsOf(CONCEPT.verdictLabel).length > 0;
}
