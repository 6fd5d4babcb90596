import type { CueEffect } from '../shared/engine-data.ts';
import type { Finding, Span } from '../shared/finding.ts';
import type { Candidate } from './choose-matches.ts';
import { FindingTrace, type Source } from './finding-trace.ts';
import type { Engine } from './load-engine.ts';
import { readingOf } from './reading-of.ts';
import { GAP } from './tokens.ts';

/** A question of at most so many words is quoted whole. */
const LONGEST_QUESTION = 30;

/** What joins a lead-in and the block that it leads into. */
export const LINK = ': ';

/** Cues that tell whose case it is, or when: they need not be quoted. */
const ASIDE: readonly CueEffect[] = ['self', 'sample', 'past'];

/** Where the sentence of a candidate stands. */
export interface Place {
  block: number;
  source: Source;
  today: string;
  pageDate: string | null;
}

/** What a candidate of the sentence at hand says, with its reading, its quote and why it was found. */
export function buildFinding(engine: Engine, candidate: Candidate, place: Place): Finding {
  const { match, subject, stance } = candidate;
  const { block, source, today, pageDate } = place;
  const { text, offset } = source;
  const { sentence, data, claimList } = engine;
  const { tokens } = sentence;
  const claim = claimList[match.finds];
  const isShortQuestion = stance.mode === 'asks' && sentence.to - sentence.from <= LONGEST_QUESTION;
  const ends = sentence.after & (GAP.stop | GAP.question | GAP.exclamation) ? 1 : 0;
  const spanOf = (start: number, end: number): Span => ({
    block,
    start: Math.max(0, start - offset),
    end: Math.max(1, end - offset),
  });
  const sentenceSpan = spanOf(tokens.start[sentence.from], Math.min(text.length, tokens.end[sentence.to - 1] + ends));
  let { from, to } = match;
  const take = (hit: { from: number; to: number }): void => {
    from = Math.min(from, hit.from);
    to = Math.max(to, hit.to);
  };
  for (const cue of stance.cues) if (!ASIDE.includes(cue.does)) take(cue);
  if (subject.from === 'clause' && subject.hit) take(subject.hit);
  const { reading, because, danger } = readingOf(data.readings, claim, stance, {
    today,
    pageDate,
    places: claim.places ? placesIn(engine, text) : NOWHERE,
    past: stance.past,
    allegation: stance.allegation,
  });
  const leads = tokens.start[match.from] < offset;
  const finding: Finding = {
    claim: claim.id,
    polarity: stance.polarity,
    mode: stance.mode,
    basis: stance.basis,
    reading,
    because,
    danger,
    quote: isShortQuestion ? sentenceSpan : spanOf(tokens.start[from], tokens.end[to - 1]),
    sentence: sentenceSpan,
    trace: new FindingTrace(source, tokens, candidate),
  };
  if (leads) finding.context = text.slice(0, offset - LINK.length);
  return finding;
}

const NOWHERE: string[] = [];

/** Postal codes of the US places named in the sentence at hand. */
function placesIn({ sentence, data }: Engine, text: string): string[] {
  const { tokens } = sentence;
  const found = new Set<string>();
  const part = text.slice(tokens.start[sentence.from], tokens.end[sentence.to - 1]);
  for (const name in data.places) if (part.includes(name)) found.add(data.places[name]);
  if (found.has('VA') && part.includes('West Virginia') && !part.replaceAll('West Virginia', '').includes('Virginia'))
    found.delete('VA');
  return [...found];
}
