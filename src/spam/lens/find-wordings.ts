import type { Lens } from './load-lens.ts';
import { matchWording } from './match-wording.ts';
import type { PhraseHit } from './phrase-finder.ts';
import type { ReadText } from './read-words.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';

/** Words of a block that resemble a claim by themselves, and their sentence. UTF-16 code units into the block's text. */
export interface FoundWording {
  rule: string;
  start: number;
  end: number;
  sentence: { start: number; end: number };
}

/** How many words may stand before the effect in a sentence that has its subject above it: "1. Also treats gout". */
const ELLIPTIC = 2;

/**
 * What the sentences of a block say of the product in the words of the rule. `above`: what introduces the block, where
 * something does. Nothing is found in a question, in what is denied, imagined or told of others, and where another
 * substance stands nearer: a sentence that is left out costs less than a wrong one.
 */
export function findWordings({ text, words, hits }: ReadText, above: string, { data, finder }: Lens): FoundWording[] {
  if (!hits.some(({ list }) => data.wordings.some(({ parts }) => parts[0] === list))) return [];
  let first = 0;
  let hit = 0;
  return splitSentences(text).flatMap((sentence) => {
    while (first < words.length && words[first].start < sentence.start) first++;
    while (hit < hits.length && hits[hit].start < first) hit++;
    const inside: PhraseHit[] = [];
    for (let at = hit; at < hits.length && words[hits[at].start].start < sentence.end; at++) {
      if (words[hits[at].end - 1].end <= sentence.end) inside.push(hits[at]);
    }
    const isAsked = /\?\W*$/.test(text.slice(sentence.end - 4, sentence.end));
    if (isAsked || inside.some(({ list }) => list === 'undo')) return [];
    const begin = first;
    return data.wordings.flatMap(({ rule, ...wording }) =>
      matchWording(wording, inside)
        .filter(({ start }) => isOfProduct(start, begin, inside, () => introduces(above, finder)))
        .map(({ start, end }) => ({ rule, start: words[start].start, end: words[end - 1].end, sentence })),
    );
  });
}

/** The nearest name before an effect is that of the product, and nothing takes the effect back. */
function isOfProduct(effect: number, first: number, hits: readonly PhraseHit[], isAbove: () => boolean): boolean {
  const before = hits.filter(({ start }) => start < effect);
  if (before.some(({ list }) => list === 'undo-before')) return false;
  const names = before.filter(({ list, end }) => (list === 'subjects' || list === 'others') && end <= effect);
  if (names.length > 0) return names.reduce((a, b) => (b.end >= a.end ? b : a)).list === 'subjects';
  return effect - first <= ELLIPTIC && isAbove();
}

function introduces(above: string, finder: Lens['finder']): boolean {
  const words = splitWords(above.slice(-400));
  const lists = new Set(finder.find(words).map(({ list }) => list));
  return lists.has('subjects') && !lists.has('undo') && !lists.has('undo-before');
}
