import type { Cue } from './find-stance.ts';
import type { Sentence } from './sentence.ts';
import { GAP } from './tokens.ts';

/** "but, honestly, kratom …": words that may stand between a contrast and the subject that begins after it. */
const NEAR = 2;

/** Does something between a cue that ends at token `end` and a match that begins at `start` take the rest out of the cue's reach? */
export function isCutOff(sentence: Sentence, cue: Cue, end: number, start: number): boolean {
  const ahead = cue.from < start;
  switch (cue.does) {
    case 'negates':
      if (hasNewPredicate(sentence, end, start)) return true;
      return (
        ahead &&
        (isConceded(sentence, cue, start) || hasParticiple(sentence, end, start) || hasNewNoun(sentence, cue, start))
      );
    case 'doubts':
      return ahead && (isConceded(sentence, cue, start) || isContrasted(sentence, end, start));
    case 'hedges':
    case 'cautions':
      return hasNewPredicate(sentence, end, start);
    case 'attributes':
      return ahead ? hasContrast(sentence, end, start) : beginsAnew(sentence, end, cue.from);
    default:
      return false;
  }
}

/** "It is not scheduled and is legal": a second finite verb shares the subject, not the negation or the hedge. */
export function hasNewPredicate(sentence: Sentence, end: number, start: number): boolean {
  return sentence.hitsOf('new-predicate').some((hit) => hit.from >= end && hit.to <= start);
}

/** "They are no herbs, causing addiction", not so "without causing nausea, making anyone tired". */
function hasParticiple(sentence: Sentence, end: number, start: number): boolean {
  const participles = sentence.hitsOf('result-participle');
  if (participles.some(({ from }) => from === end)) return false;
  return participles.some(({ from }) => from > end && from <= start && sentence.hasMark(GAP.comma, from, from));
}

/** "It has no use and a high price": what "no" denies ends at the next article. */
function hasNewNoun(sentence: Sentence, cue: Cue, start: number): boolean {
  if (!sentence.hitsOf('no').some(({ from }) => from === cue.from)) return false;
  return sentence.hitsOf('new-noun').some((hit) => hit.from >= cue.to && hit.to <= start);
}

/** "There is no proof that it heals, but it harms." */
function isContrasted(sentence: Sentence, end: number, start: number): boolean {
  return sentence.hitsOf('contrast').some((hit) => hit.from >= end && hit.to <= start);
}

/** "Despite little evidence, it …", "lacking evidence, users …": what is conceded stays in front of the comma. */
function isConceded(sentence: Sentence, cue: Cue, start: number): boolean {
  const opens = sentence
    .hitsOf('concession')
    .some((hit) => hit.from <= cue.from && sentence.clauseOf(hit.from) === sentence.clauseOf(cue.from));
  if (!opens) return false;
  // the comma of a list ends nothing, unless an article or the like begins what follows
  const fillers = sentence.hitsOf('filler');
  for (let i = cue.to; i <= start; i++)
    if (sentence.hasMark(GAP.comma, i, i) && (sentence.distance(i, i) > 0 || fillers.some(({ from }) => from === i)))
      return true;
  return false;
}

/** "Some say it cures pain, but it does not": behind "but", with a subject of its own, the writer speaks again. */
function hasContrast(sentence: Sentence, end: number, start: number): boolean {
  const contrasts = sentence.hitsOf('contrast').filter((hit) => hit.from >= end && hit.to <= start);
  if (contrasts.length === 0 || sentence.hitsOf('say').some(({ from, to }) => from >= end && to <= start)) return false;
  const subjects = ['kratom', 'kratom-reference', 'subject-pronoun'].flatMap((name) => sentence.hitsOf(name));
  return contrasts.some(({ to }) =>
    subjects.some(
      (subject) => subject.from >= to && subject.from <= start && sentence.distance(to, subject.from) <= NEAR,
    ),
  );
}

/** "Kratom is addictive, and the FDA says …", not so "kratom is addictive, says the FDA". */
function beginsAnew(sentence: Sentence, end: number, start: number): boolean {
  const joins = [...sentence.hitsOf('coordination'), ...sentence.hitsOf('contrast')];
  return joins.some(
    ({ from }) => from >= end && from <= start && sentence.clauseOf(from) !== sentence.clauseOf(end - 1),
  );
}
