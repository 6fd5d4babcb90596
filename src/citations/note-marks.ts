import type { Block, PageText } from '../shared/page-text.ts';
import type { Mention } from './in-text.ts';
import type { SourceRecord } from './source-table.ts';

/** A sign behind a word or a full stop: "addictive†", "pain.*"; not so "2*3" or "5'-end". */
const SIGN = /(?<=[\p{L}.,;:!?)"”’])(?:[*†‡§¶]{1,3}(?![\p{L}\p{N}*†‡§¶])|[¹²³⁴-⁹]{1,2}(?![⁰¹²³⁴-⁹]))/gu;
const BRACKETED = /\[[\p{L}\d]{1,3}\]/gu;
/** The same at the head of a note. */
const NOTE = /^(?:[*†‡§¶]{1,3}(?=\s?\p{L})|[¹²³⁴-⁹]{1,2}(?=\s?\p{L})|\[[\p{L}\d]{1,3}\](?=\s))/u;
/** "a" or "1" above the line. */
const RAISED = /^\W{0,2}(\p{L}|\d{1,3})\W{0,2}$/u;

interface Mark {
  name: string;
  start: number;
  end: number;
}

/**
 * Notes that stand under no heading: "… addictive.†" and, further down, "† Singh et al. 2014". A mark cites what its note names; a
 * note that names nothing, as a disclaimer, is left alone. `mentions`: by block, what each names in its text.
 */
export function mentionsOfNotes({ blocks }: PageText, mentions: readonly (readonly Mention[])[]): Mention[] {
  const notes = new Map<string, { blocks: number[]; next: number }>();
  for (const [b, block] of blocks.entries()) {
    const name = mentions[b].length > 0 ? headOf(block) : null;
    if (name === null) continue;
    const others = notes.get(name);
    if (others) others.blocks.push(b);
    else notes.set(name, { blocks: [b], next: 0 });
  }
  const found: Mention[] = [];
  if (notes.size === 0) return found;
  for (const [b, block] of blocks.entries()) {
    for (const { name, start, end } of marksOf(block)) {
      // the first note behind a mark is its own; notes come in order, and so do the marks
      const named = notes.get(name);
      while (named && named.blocks[named.next] <= b) named.next++;
      const note = named?.blocks[named.next];
      if (note === undefined || blocks[note].post !== block.post) continue;
      const sources = sourcesOf(mentions[note]);
      if (sources.length > 0) found.push({ block: b, start, end, anchor: Math.max(0, start - 1), sources, via: null });
    }
  }
  return found;
}

const sourcesOf = (mentions: readonly Mention[]): SourceRecord[] => [
  ...new Set(mentions.flatMap(({ sources }) => sources)),
];

/** The mark that a note begins with. */
function headOf({ text, raised = [] }: Block): string | null {
  const [first] = raised;
  if (first?.start === 0) return RAISED.exec(text.slice(0, first.end))?.[1] ?? null;
  return NOTE.exec(text)?.[0] ?? null;
}

function marksOf({ text, raised = [] }: Block): Mark[] {
  const marks: Mark[] = [];
  for (const { start, end } of raised) {
    const name = start > 0 ? RAISED.exec(text.slice(start, end))?.[1] : undefined;
    if (name !== undefined) marks.push({ name, start, end });
  }
  for (const pattern of [SIGN, BRACKETED])
    for (const { 0: name, index } of text.matchAll(pattern))
      if (index > 0) marks.push({ name, start: index, end: index + name.length });
  return marks;
}
