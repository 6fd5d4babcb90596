import * as CONCEPT from '../shared/engine-concepts.ts';
import type { Cue } from './find-stance.ts';
import type { Sentence } from './sentence.ts';
import { GAP } from './tokens.ts';

/** "but, honestly, the plant …": the subject that begins behind a contrast ends within so many tokens. */
const NEAR = 4;
const SUBJECTS = [CONCEPT.kratom, CONCEPT.kratomReference, CONCEPT.subjectPronoun];

/** Does something between a cue that ends at token `end` and a match that begins at `start` take the rest out of the cue's reach? */
export function isCutOff(sentence: Sentence, cue: Cue, end: number, start: number): boolean {
  const { does, from } = cue;
  const ahead = from < start;
  if (does === 'attributes') return ahead ? hasContrast(sentence, end, start) : beginsAnew(sentence, end, from);
  const negates = does === 'negates';
  if ((negates || does === 'hedges' || does === 'cautions') && hasNewPredicate(sentence, end, start)) return true;
  if (!ahead || (!negates && does !== 'doubts')) return false;
  if (isConceded(sentence, cue, start)) return true;
  if (!negates) return sentence.hasWithin(CONCEPT.contrast, end, start);
  // "it has no use and a high price": what "no" denies ends at the next article
  return (
    hasParticiple(sentence, end, start) ||
    (sentence.hasAt(CONCEPT.no, from) && sentence.hasWithin(CONCEPT.newNoun, end, start))
  );
}

/** "It is not scheduled and is legal": a second finite verb shares the subject, not the negation or the hedge. */
export function hasNewPredicate(sentence: Sentence, end: number, start: number): boolean {
  return sentence.hasWithin(CONCEPT.newPredicate, end, start);
}

/** "They are no herbs, causing addiction", not so "without causing nausea, making anyone tired". */
function hasParticiple(sentence: Sentence, end: number, start: number): boolean {
  if (sentence.hasAt(CONCEPT.resultParticiple, end)) return false;
  return hasComma(sentence, end + 1, start, (token) => sentence.hasAt(CONCEPT.resultParticiple, token));
}

/** "Despite little evidence, it …", "lacking evidence, users …": what is conceded stays in front of the comma. */
function isConceded(sentence: Sentence, { from, to }: Cue, start: number): boolean {
  const opens = sentence
    .hitsOf(CONCEPT.concession)
    .some((hit) => hit.from <= from && sentence.clauseOf(hit.from) === sentence.clauseOf(from));
  // the comma of a list ends nothing, unless an article or the like begins what follows
  const ends = (token: number) => sentence.distance(token, token) > 0 || sentence.hasAt(CONCEPT.filler, token);
  return opens && hasComma(sentence, to, start, ends);
}

function hasComma(sentence: Sentence, first: number, last: number, before: (token: number) => boolean): boolean {
  for (let i = first; i <= last; i++) if (sentence.hasMark(GAP.comma, i, i) && before(i)) return true;
  return false;
}

/** "Some say it cures pain, but it does not": behind "but", with a subject of its own, the writer speaks again. */
function hasContrast(sentence: Sentence, end: number, start: number): boolean {
  if (sentence.hasWithin(CONCEPT.say, end, start)) return false;
  return sentence
    .hitsOf(CONCEPT.contrast)
    .some(
      ({ from, to }) => from >= end && to <= start && SUBJECTS.some((name) => sentence.hasWithin(name, to, to + NEAR)),
    );
}

/** "Kratom is addictive, and the FDA says …", not so "kratom is addictive, says the FDA". */
function beginsAnew(sentence: Sentence, end: number, start: number): boolean {
  const joins = [...sentence.hitsOf(CONCEPT.coordination), ...sentence.hitsOf(CONCEPT.contrast)];
  return joins.some(
    ({ from }) => from >= end && from <= start && sentence.clauseOf(from) !== sentence.clauseOf(end - 1),
  );
}
