import type { Span } from '../shared/finding.ts';
import type { Mention } from './in-text.ts';

/** Most mentions on each side of a passage that are looked at in its paragraph. */
const MOST_AROUND = 40;
/** A link can begin before the sentence that it ends in. */
const MOST_BEFORE = 3;

/** The places of a page that name a source, by block and in the order of their anchors. */
export class MentionIndex {
  readonly #byBlock = new Map<number, Mention[]>();

  /** `mentions` of one block, in any order. */
  add(block: number, mentions: Mention[]): void {
    if (mentions.length > 0)
      this.#byBlock.set(
        block,
        mentions.sort((a, b) => a.anchor - b.anchor),
      );
  }

  /** Those in a sentence, or in a mark right after it. */
  inSentence({ block, start, end }: Span): Mention[] {
    const mentions = this.#byBlock.get(block) ?? [];
    const first = firstFrom(mentions, start);
    const before = mentions
      .slice(Math.max(0, first - MOST_BEFORE), first)
      .filter((mention) => mention.end > start && mention.anchor === mention.start);
    let last = first;
    while (last < mentions.length && isAnchoredIn(mentions[last], end)) last++;
    return [...before, ...mentions.slice(first, last)];
  }

  /** Those in the paragraph of a sentence, the nearest only where there are many. */
  inParagraph({ block, start }: Span): Mention[] {
    const mentions = this.#byBlock.get(block) ?? [];
    const first = firstFrom(mentions, start);
    return mentions.slice(Math.max(0, first - MOST_AROUND), first + MOST_AROUND);
  }
}

/** A mark stands behind its anchor, which can be the last character of the sentence or the full stop after it. */
const isAnchoredIn = ({ anchor, start }: Mention, end: number): boolean =>
  anchor < end || (anchor === end && anchor < start);

/** Index of the first mention anchored at or after an offset. Binary search. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].anchor < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
