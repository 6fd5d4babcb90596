import type { Block, PageText } from '../shared/page-text.ts';

/** Longest lead-in that is read together with a list item. */
const LONGEST_LEAD_IN = 300;

/** A lead-in of at most so many code units ("They include:") says no more than that its heading goes on. */
const LONGEST_LINK = 30;

/**
 * The words that a list item, a cell or a definition goes on from: the last sentence of its lead-in, without the marks at its end.
 * Empty where there is none, or where it is a sentence that stands by itself. A few words after a heading are read with the heading.
 */
export function leadInText(page: PageText, { leadIn }: Block): string {
  if (leadIn === undefined) return '';
  const block = page.blocks[leadIn];
  const whole = block.text.trim();
  const lead = lastSentence(whole);
  if (lead.length > LONGEST_LEAD_IN || /[.!?]$/.test(lead)) return '';
  const isLink = block.kind !== 'heading' && lead === whole && lead.length <= LONGEST_LINK;
  const heading = isLink ? page.blocks[block.leadIn ?? leadIn - 1] : undefined;
  const goesOn = heading?.kind === 'heading' && heading.text.length <= LONGEST_LEAD_IN;
  return withoutMarks(goesOn ? `${withoutMarks(heading.text)}: ${lead}` : lead);
}

function lastSentence(whole: string): string {
  const from = Math.max(whole.lastIndexOf('. '), whole.lastIndexOf('! '), whole.lastIndexOf('? ')) + 1;
  return whole.slice(from).trim();
}

const withoutMarks = (text: string): string => text.replace(/[:\s–—.!?-]+$/, '');
