import type { Wording } from '../../shared/lens.ts';
import type { PhraseHit } from './phrase-finder.ts';

/** Most hits of one list in one sentence that are looked at: nobody writes more, and time stays linear. */
const MOST = 50;

/** The stretches of words, from `start` up to `end`, that hold all lists of a wording in their order. One for each beginning. */
export function matchWording({ parts, gap }: Wording, hits: readonly PhraseHit[]): { start: number; end: number }[] {
  const of = parts.map((part) => hits.filter(({ list }) => list === part).slice(0, MOST));
  return of[0].flatMap((first) => {
    let { end } = first;
    for (const nexts of of.slice(1)) {
      const near = nexts.filter((next) => next.start >= end && next.start - end <= gap);
      if (near.length === 0) return [];
      // the longest of those that begin first
      end = Math.max(...near.filter(({ start }) => start === near[0].start).map((next) => next.end));
    }
    return [{ start: first.start, end }];
  });
}
