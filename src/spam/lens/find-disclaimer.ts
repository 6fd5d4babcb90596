import type { Span } from '../../shared/finding.ts';
import type { DisclaimerPlace, LensReport, Wording } from '../../shared/lens.ts';
import type { Block } from '../../shared/page-text.ts';
import type { Lens } from './load-lens.ts';
import { matchWording } from './match-wording.ts';
import { quoteOf } from './quote-of.ts';
import type { ReadText } from './read-words.ts';
import { splitSentences } from './split-sentences.ts';

/** Every disclaimer of a page, in its order. */
export type Disclaimer = NonNullable<LensReport['disclaimer']>;

/** Finds the disclaimer that sellers of supplements must give. Its two sentences may stand in two blocks, one after the other. */
export function findDisclaimers(blocks: readonly ReadText[], lens: Lens): Disclaimer[] {
  const { evaluated, intended } = lens.data.disclaimer;
  const parts = blocks.map((each, block) => ({
    evaluated: sentenceWith(evaluated, each, block),
    intended: sentenceWith(intended, each, block),
  }));
  return parts.flatMap((part, block) => {
    if (part.evaluated === null) return [];
    const second = part.intended ?? parts[block + 1]?.intended ?? null;
    const at =
      second?.block === block
        ? { block, start: Math.min(part.evaluated.start, second.start), end: Math.max(part.evaluated.end, second.end) }
        : part.evaluated;
    const quotes = second && second.block !== block ? [at, second] : [at];
    const quote = quotes.map(({ block, start, end }) => quoteOf(blocks[block].text.slice(start, end))).join(' ');
    return [{ quote, at, isWhole: second !== null }];
  });
}

function sentenceWith(wording: Wording, { text, words, hits }: ReadText, block: number): Span | null {
  const [match] = matchWording(wording, hits);
  if (!match) return null;
  const [from, to] = [words[match.start].start, words[match.end - 1].end];
  const sentences = splitSentences(text).filter(({ start, end }) => start < to && end > from);
  return { block, start: sentences[0].start, end: sentences[sentences.length - 1].end };
}

/** Where the disclaimer stands that is nearest to a sentence: next to it means in its block or in the one before or after. */
export function placeOfDisclaimer(
  sentence: Span,
  disclaimers: readonly Disclaimer[],
  blocks: readonly Block[],
  symbols: readonly string[],
): DisclaimerPlace {
  if (disclaimers.length === 0) return 'none';
  if (disclaimers.some(({ at }) => Math.abs(at.block - sentence.block) <= 1)) return 'beside';
  const after = blocks[sentence.block].text.slice(sentence.end - 2, sentence.end + 2);
  const isLinked = symbols.some(
    (symbol) =>
      after.includes(symbol) &&
      disclaimers.some(({ at }) =>
        blocks[at.block].text.slice(Math.max(0, at.start - 3), at.start + 3).includes(symbol),
      ),
  );
  return isLinked ? 'linked' : 'apart';
}
