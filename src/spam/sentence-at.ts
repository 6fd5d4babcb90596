import type { Span } from '../shared/finding.ts';

/** Code units of the sentence that are kept on each side. */
const REACH = 160;

/** The sentence around a span, as far as it helps to understand it: cut at words where it is long. Constant time. */
export function sentenceAt(text: string, { block, start, end }: Span): Span {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const after = text.slice(end, end + REACH);
  const begin = /^.*[.!?…]["”’)]?\s+|^.*\n\s*/s.exec(before)?.[0].length;
  const stop = /[.!?…]["”’)]?(?=\s|$)|\n/.exec(after);
  const cutBegin = from === 0 ? 0 : before.indexOf(' ') + 1;
  const cutStop = end + REACH >= text.length ? after.length : Math.max(0, after.lastIndexOf(' '));
  return {
    block,
    start: from + (begin ?? cutBegin),
    end: end + (stop ? stop.index + stop[0].length : cutStop),
  };
}
