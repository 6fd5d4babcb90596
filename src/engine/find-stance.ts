import type { ClaimKind } from '../shared/claim.ts';
import type { CueData, CueEffect } from '../shared/engine-data.ts';
import type { Basis, Mode, Polarity, Stance } from '../shared/stance.ts';
import type { Matcher } from './decode-matcher.ts';
import { matchPatterns, type PatternMatch } from './match-patterns.ts';
import type { Sentence } from './sentence.ts';
import { GAP } from './tokenize.ts';

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

/** A cue in a sentence, as token indices [from, to). */
export interface Cue {
  cue: number;
  does: CueEffect;
  direction: CueData['direction'];
  scope: CueData['scope'];
  from: number;
  to: number;
}

/**
 * The cues of a sentence, left to right. A longer cue hides the shorter ones inside it ("no evidence" is doubt, not negation);
 * a pseudo cue hides what it covers and does nothing itself.
 */
export function findCues(matcher: Matcher, sentence: Sentence): Cue[] {
  const all = matchPatterns(matcher, sentence, matcher.firstCuePattern, matcher.patternFinds.length).map(
    ({ finds, from, to }) => {
      const cue = finds - matcher.cueBase;
      return { cue, ...matcher.cues[cue], from, to };
    },
  );
  const hidden = (inner: Cue) =>
    all.some(
      (outer) =>
        outer.from <= inner.from &&
        inner.to <= outer.to &&
        outer.to - outer.from > inner.to - inner.from &&
        hides(outer, inner),
    );
  return all.filter((cue) => cue.does !== 'pseudo' && !hidden(cue)).sort((a, b) => a.from - b.from || b.to - a.to);
}

/** "I think" and "my pharmacist told me" hide the "I" and "my" in them; what tells sample or past stands beside any cue. */
function hides(outer: Cue, inner: Cue): boolean {
  if (outer.does === 'pseudo') return true;
  const aside = (cue: Cue) => cue.does === 'sample' || cue.does === 'past' || cue.does === 'anonymous-evidence';
  return outer.does !== 'self' && !aside(outer) && !aside(inner);
}

const TURNS: readonly CueEffect[] = ['negates', 'doubts', 'rejects'];

/**
 * Polarity, mode and basis of a match by ConText (Harkema et al. 2009): cues with an effect, a direction and a scope.
 * Negation turns polarity each time it reaches the match; doubt ("no evidence that") and rejection ("falsely claims") turn it too.
 */
export function findStance(
  cues: readonly Cue[],
  sentence: Sentence,
  match: PatternMatch,
  kind: ClaimKind,
): FoundStance {
  const reaching = cues.filter(
    (cue) =>
      !match.elements.some((element) => element.from < cue.to && cue.from < element.to) &&
      reaches(sentence, match, cue),
  );
  const has = (effect: CueEffect) => reaching.some((cue) => cue.does === effect);

  let turns = 0;
  let lastEnd = -1;
  for (const cue of reaching) {
    if (match.fixed || !TURNS.includes(cue.does) || cue.from < lastEnd) continue;
    turns++;
    lastEnd = cue.to;
  }
  const denies = match.denies !== (turns % 2 === 1);
  const polarity: Polarity = denies ? 'denies' : 'affirms';

  let mode: Mode = 'states';
  if (isQuestion(sentence, match) && !has('rhetorical')) mode = 'asks';
  else if (has('anonymous-evidence')) mode = has('hedges') ? 'hedges' : 'states';
  else if (has('attributes') || has('allegation')) mode = 'reports';
  else if (has('doubts') || has('hedges') || (kind === 'harm' && !denies && has('cautions'))) mode = 'hedges';

  // a question is about everybody, and the law is nobody's own case
  let basis: Basis = 'general';
  if (mode !== 'asks' && kind !== 'law') {
    if (has('self')) basis = 'self';
    else if (has('sample')) basis = 'sample';
  }
  return { polarity, mode, basis, cues: reaching, allegation: has('allegation'), past: has('past') };
}

/** Is the match taken back by a negation or doubt close before it ("no study shows")? */
export function isNegated(cues: readonly Cue[], sentence: Sentence, match: PatternMatch): boolean {
  return cues.some(
    (cue) =>
      TURNS.includes(cue.does) &&
      cue.from < match.to &&
      (cue.to >= match.from || sentence.distance(cue.to, match.from) <= 2),
  );
}

function reaches(sentence: Sentence, match: PatternMatch, cue: Cue): boolean {
  const { direction, scope, does } = cue;
  const inside = cue.from >= match.from && cue.to <= match.to;
  if (inside) return true;
  const ahead = cue.from < match.from;
  if (ahead && direction === 'backward') return false;
  if (!ahead && direction === 'forward') return false;
  if (scope === 'sentence') return true;
  const [end, start] = ahead ? [Math.min(cue.to, match.from), match.from] : [match.to, Math.max(cue.from, match.to)];
  const distance = sentence.distance(end, start);
  if (scope === 'near') return distance <= NEAR;
  const edge = ahead ? sentence.clauseOf(match.from) : sentence.clauseOf(match.to - 1);
  if (sentence.clauseOf(cue.from) !== edge) return false;
  return does !== 'negates' || distance <= NEGATION_REACH;
}

/** A question mark at the end, or, where the writer leaves marks out, a sentence that opens like a question ("does kratom …"). */
function isQuestion(sentence: Sentence, match: PatternMatch): boolean {
  if ((sentence.after & GAP.question) !== 0) return true;
  for (let i = match.to; i < sentence.to; i++) if ((sentence.tokens.before[i] & GAP.question) !== 0) return true;
  if ((sentence.after & (GAP.stop | GAP.exclamation)) !== 0) return false;
  const opening = sentence.hitsOf('question-start').findLast((hit) => hit.from === sentence.from);
  if (!opening) return false;
  return ['kratom', 'kratom-weak', 'kratom-reference', 'question-subject']
    .flatMap((name) => sentence.hitsOf(name))
    .some((hit) => hit.from >= opening.to && sentence.distance(opening.to, hit.from) === 0);
}
