import type { Block, PageText } from '../shared/page-text.ts';
import { NUMBERED, ReferenceLists } from '../shared/reference-lists.ts';

/** One entry of a page's list of references, or one footnote. Offsets are UTF-16 code units into its block's text. */
export interface ListedEntry {
  block: number;
  start: number;
  end: number;
  /** The number by which the text refers to it: written, else its place in the list. */
  number: number;
}

const LINE = /[^\n]+/g;

/** The entries of the lists of references of a page, in its order. Time is linear in the page. */
export function findReferenceLists({ blocks }: PageText): ListedEntry[] {
  const entries: ListedEntry[] = [];
  const lists = new ReferenceLists();
  let counted = 0;
  let alone: number | null = null;
  for (const [b, block] of blocks.entries()) {
    const place = lists.read(block);
    if (place === 'head') counted = 0;
    if (place === 'entry' && isMarkAlone(block.text)) alone = numberOf(block.text);
    if (place !== 'entry' || isMarkAlone(block.text)) continue;
    for (const entry of entriesOf(block, b)) {
      counted = entry.number ?? alone ?? counted + 1;
      alone = null;
      entries.push({ ...entry, number: counted });
    }
  }
  return entries;
}

/** A block is one entry, or one a line where its lines are numbered. */
function entriesOf(block: Block, index: number): (Omit<ListedEntry, 'number'> & { number: number | null })[] {
  const lines = [...block.text.matchAll(LINE)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index: start }) => ({ start, end: start + line.length, number: numberOf(line) }));
  const numbered = lines.filter(({ number }) => number !== null);
  if (numbered.length < 2) return [{ block: index, start: 0, end: block.text.length, number: numberOf(block.text) }];
  return numbered.map(({ start, number }, i) => ({
    block: index,
    start,
    end: numbered[i + 1]?.start ?? block.text.length,
    number,
  }));
}

/** A cell or a term that holds the number of the entry beside it, and nothing else. */
export const isMarkAlone = (text: string): boolean => /^\W{0,3}\d{1,4}\W{0,3}$/.test(text);

function numberOf(text: string): number | null {
  const match = NUMBERED.exec(`${text.slice(0, 16)}${isMarkAlone(text) ? '.' : ''}`);
  return match ? Number(match[1] ?? match[2] ?? match[3]) : null;
}
