import * as CONCEPT from '../shared/engine-concepts.ts';
import type { Candidate } from './choose-matches.ts';
import { type Cue, findStance } from './find-stance.ts';
import type { Engine } from './load-engine.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { Sentence } from './sentence.ts';
import { GAP } from './tokens.ts';

/** A label before an answer ("A:", "Our verdict:", "user_b:") and a remark before it ("in a word, yes") have at most so many words. */
const LONGEST_PREFACE = 5;

const PAUSE = GAP.comma | GAP.dash | GAP.colon;

/**
 * "Does it help with sleep? – Not in any study": a short answer is what was asked, said or denied. What was asked may also be
 * a quotation or a labelled claim, and the answer a verdict. What is reported is answered only by one that stands alone,
 * and what is stated only where that one takes it back.
 * @param chosen what the sentence at hand says by itself: it need not be answered too
 */
export function findAnswers(
  { sentence, data, claimList }: Engine,
  cues: readonly Cue[],
  asked: readonly Candidate[],
  chosen: readonly Candidate[],
  isStudy: boolean,
): Candidate[] {
  if (asked.length === 0) return [];
  const answer = findAnswer(sentence, cues);
  if (!answer) return [];
  const { from, to } = sentence;
  // "They say it cures cancer. Nonsense."
  const isWhole = answer.to === to && answer.from === startOf(sentence);
  return asked.flatMap((candidate) => {
    const { match: asking, stance, subject } = candidate;
    if (stance.mode !== 'asks' && !isWhole) return [];
    if (isOwn(candidate) && answer.does !== 'answers-no') return [];
    const isSaid = ({ match: { finds } }: Candidate) =>
      finds === asking.finds || data.narrows[finds]?.includes(asking.finds);
    if (chosen.some(isSaid)) return [];
    const denies = (stance.polarity === 'denies') !== (answer.does === 'answers-no');
    const match: PatternMatch = { ...asking, from, to, elements: [], denies, fixed: true };
    const given = findStance(cues, sentence, match, claimList[asking.finds].kind, isStudy);
    if (!given || given.mode === 'asks') return [];
    return [{ match, stance: given, subject: { ...subject, from: 'reference', hit: undefined } }];
  });
}

/** Is it said in the writer's own voice? */
export const isOwn = ({ stance: { mode } }: Candidate): boolean => mode === 'states' || mode === 'hedges';

function findAnswer(sentence: Sentence, cues: readonly Cue[]): Cue | undefined {
  const { before } = sentence.tokens;
  const start = startOf(sentence);
  const answers = cues.filter(({ does }) => does.startsWith('answers'));
  return (
    answers.find(({ from }) => from === start) ??
    // "by any definition, yes, it is"
    answers.find(
      ({ from, to }) =>
        from - start <= LONGEST_PREFACE &&
        (before[from] & PAUSE) !== 0 &&
        (to === sentence.to || (before[to] & PAUSE) !== 0),
    )
  );
}

/** Where the sentence begins, after labels and interjections. */
function startOf(sentence: Sentence): number {
  const { from, to, tokens } = sentence;
  let start = from;
  for (let i = from + 1; i < to && i <= from + LONGEST_PREFACE; i++)
    if ((tokens.before[i] & GAP.colon) !== 0) start = i;
  for (const hit of sentence.hitsOf(CONCEPT.interjection)) if (hit.from === start && hit.to < to) start = hit.to;
  return start;
}
