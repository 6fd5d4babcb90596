import * as CONCEPT from '../shared/engine-concepts.ts';
import type { Hit } from './hit-list.ts';
import type { Sentence } from './sentence.ts';
import { STRONG, WEAK } from './sentence-layout.ts';

/**
 * Is the text from this sentence on the results of one study? A label does it, as a heading or in front of a paragraph
 * ("Results. Nausea was mentioned by …", "Findings: …"); the label of another section ("Conclusions.") ends it. `before`: the answer
 * for the sentence before.
 */
export const reportsAStudy = (sentence: Sentence, before: boolean): boolean =>
  opens(sentence, sentence.hitsOf(CONCEPT.studyResults)) ||
  (before && !opens(sentence, sentence.hitsOf(CONCEPT.studyOther)));

function opens({ tokens, from, to }: Sentence, hits: readonly Hit[]): boolean {
  return (
    hits.length > 0 &&
    hits.some((hit) => hit.from === from && (hit.to === to || (tokens.before[hit.to] & (STRONG | WEAK)) !== 0))
  );
}
