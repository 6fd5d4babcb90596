import type { CueData } from '../shared/engine-data.ts';
import type { Trace } from '../shared/finding.ts';
import type { Candidate } from './choose-matches.ts';
import type { Tokens } from './tokens.ts';

/** The text that was read: a lead-in and the block's text, which begins at `offset`. */
export interface Source {
  text: string;
  offset: number;
  cues: readonly CueData[];
}

/**
 * Why a finding is what it is, as numbers; told in words when somebody asks, which is seldom.
 *
 *   elements  concept, start, end │ concept, start, end │ …        start and end: UTF-16 offsets into the text that was read
 *   cues      cue, start, end │ …
 */
export class FindingTrace implements Trace {
  readonly pattern: number;
  readonly #source: Source;
  readonly #elements: number[];
  readonly #cues: number[];
  readonly #subject: Trace['subject']['from'];
  readonly #start: number = 0;
  readonly #end: number = 0;

  constructor(source: Source, { start, end }: Tokens, { match, subject, stance }: Candidate) {
    this.pattern = match.pattern;
    this.#source = source;
    this.#elements = new Array(match.elements.length * 3);
    match.elements.forEach(({ concept, from, to }, i) => {
      put(this.#elements, i, concept, start[from], end[to - 1]);
    });
    this.#cues = new Array(stance.cues.length * 3);
    stance.cues.forEach(({ cue, from, to }, i) => {
      put(this.#cues, i, cue, start[from], end[to - 1]);
    });
    this.#subject = start[match.from] < source.offset ? 'lead-in' : subject.from;
    if (!subject.hit) return;
    this.#start = start[subject.hit.from];
    this.#end = end[subject.hit.to - 1];
  }

  get concepts(): Trace['concepts'] {
    const { text, offset } = this.#source;
    return threes(this.#elements).map(([concept, start, end]) => ({
      concept,
      text: text.slice(start, end),
      start: start - offset,
      end: end - offset,
    }));
  }

  get subject(): Trace['subject'] {
    return { from: this.#subject, text: this.#source.text.slice(this.#start, this.#end) };
  }

  get cues(): Trace['cues'] {
    const { text, cues } = this.#source;
    return threes(this.#cues).map(([cue, start, end]) => ({ cue, does: cues[cue].does, text: text.slice(start, end) }));
  }
}

function put(threes: number[], i: number, what: number, start: number, end: number): void {
  threes[3 * i] = what;
  threes[3 * i + 1] = start;
  threes[3 * i + 2] = end;
}

const threes = (numbers: number[]): [number, number, number][] =>
  Array.from({ length: numbers.length / 3 }, (_, i) => [numbers[3 * i], numbers[3 * i + 1], numbers[3 * i + 2]]);
