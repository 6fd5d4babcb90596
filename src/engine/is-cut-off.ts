import type { CueEffect } from '../shared/engine-data.ts';
import type { Cue } from './find-stance.ts';
import type { Sentence } from './sentence.ts';
import { GAP } from './tokens.ts';

const SHARED_BY_NO_NEW_PREDICATE: readonly CueEffect[] = ['negates', 'hedges', 'cautions'];
/** "but, honestly, kratom …": words that may stand between a contrast and the subject that begins after it. */
const NEAR = 2;

/** Does something between a cue that ends at token `end` and a match that begins at `start` take the rest out of the cue's reach? */
export function isCutOff(sentence: Sentence, cue: Cue, end: number, start: number): boolean {
  const { does } = cue;
  if (SHARED_BY_NO_NEW_PREDICATE.includes(does) && hasNewPredicate(sentence, end, start)) return true;
  const ahead = cue.from < start;
  if (does === 'negates') return ahead && hasParticiple(sentence, end, start);
  if (does === 'doubts') return ahead && isConceded(sentence, cue, start);
  if (does !== 'attributes') return false;
  return ahead ? hasContrast(sentence, end, start) : beginsAnew(sentence, end, cue.from);
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

/** "Despite little evidence, it …", "lacking evidence, users …": what is conceded stays in front of the comma. */
function isConceded(sentence: Sentence, cue: Cue, start: number): boolean {
  const opens = sentence
    .hitsOf('concession')
    .some((hit) => hit.from <= cue.from && sentence.clauseOf(hit.from) === sentence.clauseOf(cue.from));
  if (!opens) return false;
  for (let i = cue.to; i <= start; i++)
    if (sentence.hasMark(GAP.comma, i, i) && sentence.distance(i, i) > 0) return true;
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
