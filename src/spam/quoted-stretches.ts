import { outside, type Stretch } from '../citations/stretches.ts';

/** Quotation marks by what closes them. A straight one opens and closes. */
const CLOSES: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };
/** A quotation that takes more of its block than this is the block's own text, set in quotation marks. */
const MOST = 0.9;
/** Longest quotation: a mark that nobody closed quotes nothing. */
const LONGEST = 1500;

/**
 * Tells whether an offset of a text stands between quotation marks, or in one of `others`. Linear in the text, then logarithmic for each offset.
 */
export function quotedStretches(text: string, others: readonly Stretch[] = []): (offset: number) => boolean {
  const stretches: Stretch[] = [];
  let open = -1;
  let closing = '';
  for (let i = 0; i < text.length; i++) {
    const mark = text[i];
    if (open >= 0 && i - open > LONGEST) open = -1;
    if (open >= 0 && mark === closing) {
      if (i - open < MOST * text.length) stretches.push({ start: open, end: i });
      open = -1;
    } else if (open < 0 && Object.hasOwn(CLOSES, mark)) {
      open = i;
      closing = CLOSES[mark];
    }
  }
  const isUnquoted = outside(stretches);
  const isOwn = outside(others);
  return (offset) => !isUnquoted(offset) || !isOwn(offset);
}
