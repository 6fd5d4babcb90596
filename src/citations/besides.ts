import type { PageText } from '../shared/page-text.ts';

/** "Source: …" under a paragraph; a heading "Sources" heads a list instead. */
const SOURCE_LINE = /^\W{0,3}(?:source|reference|citation|via|adapted from)\b\W{0,3}[:–—]/i;
/** "— Singh, 2014", as a quotation is signed. */
const SIGNATURE = /^[—–-]{1,2}\s?\p{Lu}/u;
const LONGEST_SIGNATURE = 160;

/** The blocks in which the source of this one can stand apart from it: a line under it, another cell of its row. */
export function besides({ blocks }: PageText, at: number): number[] {
  const { row, post, kind } = blocks[at];
  if (row !== undefined) return cellsOf(blocks, at, row);
  const next = blocks[at + 1];
  if (next === undefined || next.post !== post || next.kind === 'heading') return [];
  const isSigned = kind === 'quote' && next.text.length <= LONGEST_SIGNATURE && SIGNATURE.test(next.text);
  return isSigned || SOURCE_LINE.test(next.text) ? [at + 1] : [];
}

/** Most blocks of a row that are looked at. */
const MOST_CELLS = 12;

function cellsOf(blocks: PageText['blocks'], at: number, row: number): number[] {
  const found: number[] = [];
  for (let b = Math.max(row, at - MOST_CELLS); b < blocks.length && b < at + MOST_CELLS && blocks[b].row === row; b++)
    if (b !== at) found.push(b);
  return found;
}
