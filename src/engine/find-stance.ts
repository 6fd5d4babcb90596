import type { ClaimKind } from '../shared/claim.ts';
import * as CONCEPT from '../shared/engine-concepts.ts';
import type { CueData, CueEffect } from '../shared/engine-data.ts';
import type { Basis, Mode, Polarity, Stance } from '../shared/stance.ts';
import type { Hit } from './hit-list.ts';
import { hasNewPredicate, isCutOff } from './is-cut-off.ts';
import type { Engine } from './load-engine.ts';
import { matchPatterns, type PatternMatch } from './match-patterns.ts';
import type { Sentence } from './sentence.ts';
import { STRONG, WEAK } from './sentence-layout.ts';
import { sortShort } from './sort-short.ts';
import { GAP } from './tokens.ts';

export interface FoundStance extends Stance {
  /** Cues that had a say, for the trace and for the quote. */
  cues: Cue[];
  /** "lawsuit", "prosecutors", "alleges": the report is an accusation. */
  allegation: boolean;
  /** Past tense of a law: "at one time". */
  past: boolean;
}

/** Farther than this a negation in the same clause is taken to be about something else. */
const NEGATION_REACH = 9;
const NEAR = 3;
/** Marks that set a remark apart. */
const ASIDE = STRONG | WEAK;
/** A question mark farther behind belongs to something else. */
const LONGEST_TAIL = 20;

/** A cue in a sentence, as token indices [from, to). */
export interface Cue {
  cue: number;
  does: CueEffect;
  direction: CueData['direction'];
  scope: CueData['scope'];
  from: number;
  to: number;
}

/** The cues of a sentence, left to right. */
export function findCues({ matcher, cuePatterns }: Engine, sentence: Sentence): Cue[] {
  const matches = matchPatterns(matcher, sentence, cuePatterns());
  if (matches.length === 0) return NO_CUES;
  const cues = matches.map(({ finds, from, to }) => {
    const cue = finds - matcher.cueBase;
    const { does, direction, scope } = matcher.cues[cue];
    return { cue, does, direction, scope, from, to };
  });
  return sortShort(cues, (a, b) => a.from - b.from || b.to - a.to || a.cue - b.cue);
}

const NO_CUES: Cue[] = [];

const TURNS: readonly CueEffect[] = ['negates', 'doubts', 'rejects'];
const VOICES: readonly CueEffect[] = ['attributes', 'hedges', 'cautions', 'anonymous-evidence'];

/** What is part of the proposition where a fact or the law is what is claimed: "may be sold", "no trial has", "villagers chew". */
const PROPOSED: readonly CueEffect[] = ['attributes', 'hedges', 'sample'];

/**
 * Does `outer` take `inner`, which lies inside it, out of play? A pseudo cue does; "no evidence" hides "no"; "I think" and
 * "my pharmacist told me" hide the "I" and "my" in them. A cue of another kind stands beside.
 */
function hides(outer: Cue, inner: Cue): boolean {
  const lies = outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from;
  if (!lies) return false;
  if (outer.does === 'pseudo') return true;
  const bothTurn = TURNS.includes(outer.does) && TURNS.includes(inner.does);
  const voice = VOICES.includes(outer.does) || outer.does === 'doubts';
  // "trials may have shown" is hedged all the same
  const hedged = outer.does === 'anonymous-evidence' && inner.does === 'hedges';
  return bothTurn || (voice && !hedged && (inner.does === 'self' || VOICES.includes(inner.does)));
}

const isOwn = (match: PatternMatch, cue: Cue): boolean =>
  match.elements.some((element) => element.from <= cue.from && cue.from < element.to);

/**
 * Cues that have a say about a match: near enough, and not hidden by another that has a say. An act that is the claim
 * ("the FDA asked for scheduling", "villagers have long chewed it") reports nothing.
 */
function cuesOf(cues: readonly Cue[], sentence: Sentence, match: PatternMatch, kind: ClaimKind): Cue[] {
  if (cues.length === 0) return NO_CUES;
  // a pattern that says "never" itself has turned already; one that says "may" or "found" is hedged or reported all the same
  const own = (cue: Cue) => isOwn(match, cue);
  const touches = (cue: Cue) => match.elements.some((element) => element.from < cue.to && cue.from < element.to);
  const isFact = kind === 'fact' || kind === 'law';
  const speaks = (cue: Cue) =>
    TURNS.includes(cue.does) || cue.does === 'not-factive'
      ? !own(cue) || (cue.does === 'doubts' && !isFact)
      : !(isFact && PROPOSED.includes(cue.does) && touches(cue));
  const free = cues.filter((cue) => cue.does === 'pseudo' || (speaks(cue) && reaches(sentence, match, cue)));
  return free.filter(
    (cue) => cue.does !== 'pseudo' && !cue.does.startsWith('answers') && !free.some((outer) => hides(outer, cue)),
  );
}

/**
 * Polarity, mode and basis of a match by ConText (Harkema et al. 2009): cues with an effect, a direction and a scope.
 * Negation turns polarity; doubt ("no evidence that") and rejection ("falsely claims") turn it too. `null` for what is no claim at all
 * ("shall be deemed safe"). `isStudy`: the text around tells the results of one study.
 */
export function findStance(
  cues: readonly Cue[],
  sentence: Sentence,
  match: PatternMatch,
  kind: ClaimKind,
  isStudy: boolean,
): FoundStance | null {
  const reaching = cuesOf(cues, sentence, match, kind);
  if (has(reaching, 'suppresses') || has(reaching, 'not-factive')) return null;
  if (reaching.length > 0 && isHalfNegated(reaching, sentence, match)) return null;
  const asks = isQuestion(sentence, match) && !has(reaching, 'rhetorical');
  const denies = match.denies !== (reaching.length > 0 && turns(reaching, sentence, match, asks));
  const polarity: Polarity = denies ? 'denies' : 'affirms';

  const isAllegation = has(reaching, 'allegation');
  let mode: Mode = 'states';
  if (asks) mode = 'asks';
  else if (isAllegation || (has(reaching, 'attributes') && isAttributed(reaching))) mode = 'reports';
  else if (
    has(reaching, 'doubts') ||
    has(reaching, 'hedges') ||
    (kind === 'harm' && !denies && has(reaching, 'cautions'))
  )
    mode = 'hedges';

  // a question is about everybody, and the law is nobody's own case; an accusation is about one case
  let basis: Basis = 'general';
  if (mode !== 'asks' && kind !== 'law') {
    if (has(reaching, 'self') && !isAllegation) basis = 'self';
    else if (has(reaching, 'sample') || isAllegation || (isStudy && kind !== 'fact')) basis = 'sample';
  }
  return { polarity, mode, basis, cues: reaching, allegation: isAllegation, past: has(reaching, 'past') };
}

function has(cues: readonly Cue[], effect: CueEffect): boolean {
  for (const { does } of cues) if (does === effect) return true;
  return false;
}

/** "not scheduled federally and can be bought legally": half of the match is negated. */
const isHalfNegated = (reaching: readonly Cue[], sentence: Sentence, match: PatternMatch): boolean =>
  reaching.some((cue) => cue.does === 'negates' && cue.to <= match.from && hasNewPredicate(sentence, cue.to, match.to));

/** "neither … nor", "is not, and never was": several words of one kind turn once; "isn't it …?" asks for the positive. */
function turns(reaching: readonly Cue[], sentence: Sentence, match: PatternMatch, asks: boolean): boolean {
  if (match.fixed) return reaching.some((cue) => cue.does === 'rejects' && frames(sentence, match, cue));
  const isTurning = (cue: Cue) => !(asks && opens(sentence, cue)) && !isOwn(match, cue);
  const turning = TURNS.filter((effect) => reaching.some((cue) => cue.does === effect && isTurning(cue)));
  return turning.length % 2 === 1;
}

/** Does somebody else say it who is more than "some studies"? */
function isAttributed(reaching: readonly Cue[]): boolean {
  const anonymous = reaching.filter((cue) => cue.does === 'anonymous-evidence');
  const isVague = (cue: Cue) => anonymous.some(({ from, to }) => from < cue.to && cue.from < to);
  return reaching.some((cue) => cue.does === 'attributes' && !isVague(cue));
}

/** "It is a myth that …", "that … is a myth": the rejection is said of the whole match, not of another clause. */
const frames = (sentence: Sentence, match: PatternMatch, cue: Cue): boolean =>
  cue.to <= match.from || (cue.from >= match.to && !sentence.hasMark(ASIDE, match.to, cue.from));

/** Is the match taken back by a negation or doubt close before it ("no study shows")? */
export function isNegated(cues: readonly Cue[], sentence: Sentence, match: PatternMatch): boolean {
  return cues.some(
    (cue) =>
      TURNS.includes(cue.does) &&
      cue.from < match.to &&
      (cue.to >= match.from || sentence.distance(cue.to, match.from) <= 2),
  );
}

/** "Took some for my head", "Day 3 off it", "user_b: been on it for years": nothing but a mark stands before the words. */
function opens(sentence: Sentence, cue: Cue): boolean {
  return cue.from === sentence.from || (sentence.tokens.before[cue.from] & (STRONG | GAP.colon)) !== 0;
}

function reaches(sentence: Sentence, match: PatternMatch, cue: Cue): boolean {
  const { direction, scope, does } = cue;
  if (scope === 'opening' && !opens(sentence, cue)) return false;
  const inside = cue.from < match.to && cue.to > match.from;
  if (inside) return true;
  const ahead = cue.from < match.from;
  if (ahead && direction === 'backward') return false;
  if (!ahead && direction === 'forward') return false;
  // "That is a myth: kratom is …": what follows the colon is the correction, unless the cue is a label ("Myth: …")
  if (does === 'rejects' && ahead && cue.from > sentence.from && sentence.hasMark(GAP.colon, cue.to, match.from))
    return false;
  const [end, start] = ahead ? [Math.min(cue.to, match.from), match.from] : [match.to, Math.max(cue.from, match.to)];
  if (isCutOff(sentence, cue, end, start)) return false;
  if (scope === 'sentence' || scope === 'opening') return true;
  // "kratom lowers blood sugar, and my meter shows it": what comes after a comma is a remark
  // and "it is the same, maybe 7 is stronger" guesses at what follows, not so "it is the same, maybe"
  const isAdverb = direction === 'both' && (does === 'hedges' || (does === 'cautions' && scope === 'near'));
  const aside = !ahead && sentence.hasMark(ASIDE, match.to, cue.from);
  if (aside && (does === 'self' || (isAdverb && !endsClause(sentence, cue.to)))) return false;
  const distance = sentence.distance(end, start);
  if (scope === 'near') return distance <= NEAR;
  const edge = ahead ? sentence.clauseOf(match.from) : sentence.clauseOf(match.to - 1);
  if (sentence.clauseOf(ahead ? cue.to - 1 : cue.from) !== edge) return false;
  if (does !== 'negates') return true;
  // "wasn't hungry, dropped eleven pounds": one comma or colon that parts no list and opens no aside begins something new
  const isNew =
    sentence.distance(end, start) - sentence.words(end, start) === 1 &&
    sentence.hasMark(GAP.comma | GAP.colon, end + 1, start);
  return distance <= NEGATION_REACH && !(ahead && isNew);
}

const endsClause = (sentence: Sentence, token: number): boolean =>
  token >= sentence.to || sentence.clauseOf(token) !== sentence.clauseOf(token - 1);

/** A question mark at the end, or, where the writer leaves marks out, a clause that opens like a question ("does kratom …"). */
function isQuestion(sentence: Sentence, match: PatternMatch): boolean {
  if ((sentence.after & GAP.question) !== 0) return true;
  const end = Math.min(sentence.to, match.to + LONGEST_TAIL);
  for (let i = match.to; i < end; i++) if ((sentence.tokens.before[i] & GAP.question) !== 0) return true;
  return (sentence.after & (GAP.stop | GAP.exclamation)) === 0 && opensAsQuestion(sentence, match);
}

function opensAsQuestion(sentence: Sentence, match: PatternMatch): boolean {
  return sentence.hitsOf(CONCEPT.questionStart).some((opening) => {
    const opens = opening.from === sentence.from || (sentence.tokens.before[opening.from] & GAP.comma) !== 0;
    if (!opens || opening.from > match.from) return false;
    // "can i" holds its own subject
    const isSubject = ({ from }: Hit) => from >= opening.to && sentence.distance(opening.to, from) === 0;
    return opening.to - opening.from > 1 || SUBJECTS.some((name) => sentence.hitsOf(name).some(isSubject));
  });
}

const SUBJECTS = [CONCEPT.kratom, CONCEPT.kratomWeak, CONCEPT.kratomReference, CONCEPT.questionSubject];
