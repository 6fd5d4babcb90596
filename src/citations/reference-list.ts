import type { Block, PageText } from '../shared/page-text.ts';

/** One entry of a page's list of references, or one footnote. Offsets are UTF-16 code units into its block's text. */
export interface ListedEntry {
  block: number;
  start: number;
  end: number;
  /** The number by which the text refers to it: written, else its place in the list. */
  number: number;
}

const HEADING =
  /^\W{0,3}(?:\d{1,2}\.? )?(?:(?:selected|key|additional|external|medical|article|scientific|cited|general|our|list of|view|show|all|the) )*(?:references?|bibliography|sources?|works cited|literature(?: cited)?|citations?|(?:foot|end)?notes|resources|further reading)(?: (?:and|&) (?:references?|notes|citations?|resources|sources|further reading|footnotes|links))?(?: cited| list| consulted| used)?\W{0,3}(?:\(\d{1,4}\))?\W{0,2}$/i;
/** Longest heading of a list. */
const LONGEST = 60;

const NUMBERED = /^[\s^↑]{0,4}(?:\[(\d{1,5})\]|\(?(\d{1,5})[.)\]:]|(\d{1,4})(?=\s\p{Lu}|\p{Lu}\p{Ll}))/u;
const LINE = /[^\n]+/g;

/** Is this the heading of a list of references? A short line by itself counts, however it is marked up. */
function headsList({ kind, text }: Block): boolean {
  if (text.length > LONGEST || kind === 'list-item' || kind === 'cell') return false;
  return HEADING.test(text.trim());
}

/** What can be an entry under a heading that is none: a page goes on in longer paragraphs. */
function looksListed({ kind, text, links }: Block): boolean {
  if (kind === 'list-item' || kind === 'cell') return true;
  return NUMBERED.test(text) || links.length > 0 || /\b(?:19|20)\d\d\b|\bdoi\b|https?:|\bet al\b/i.test(text);
}

/** The entries of the lists of references of a page, in its order. Time is linear in the page. */
export function findReferenceLists({ blocks }: PageText): ListedEntry[] {
  const entries: ListedEntry[] = [];
  /** Level of the heading of the list at hand; 7 for a line that is no heading; 0 outside of lists. */
  let level = 0;
  let counted = 0;
  for (const [b, block] of blocks.entries()) {
    if (block.post !== undefined) level = 0;
    else if (headsList(block)) {
      level = block.kind === 'heading' ? (block.level ?? 6) : 7;
      counted = 0;
    } else if (block.kind === 'heading') {
      if ((block.level ?? 6) <= level) level = 0;
    } else if (level > 0 && !looksListed(block)) {
      if (level === 7) level = 0;
    } else if (level > 0) {
      for (const entry of entriesOf(block, b)) {
        counted = entry.number ?? counted + 1;
        entries.push({ ...entry, number: counted });
      }
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

function numberOf(text: string): number | null {
  const match = NUMBERED.exec(text.slice(0, 16));
  return match ? Number(match[1] ?? match[2] ?? match[3]) : null;
}
