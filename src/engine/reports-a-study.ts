import type { Sentence } from './sentence.ts';
import { STRONG, WEAK } from './sentence-layout.ts';

/**
 * Is the text from this sentence on the results of one study? A label does it, as a heading or in front of a paragraph
 * ("Results. Nausea was mentioned by …", "Findings: …"); the label of another section ("Conclusions.") ends it. `before`: the answer
 * for the sentence before.
 */
export function reportsAStudy(sentence: Sentence, before: boolean): boolean {
  const { tokens, from, to } = sentence;
  const opens = (name: string) =>
    sentence
      .hitsOf(name)
      .some((hit) => hit.from === from && (hit.to === to || (tokens.before[hit.to] & (STRONG | WEAK)) !== 0));
  return opens('study-results') || (before && !opens('study-other'));
}
