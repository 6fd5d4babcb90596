import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A text that stands in the code and that a reader could see. */
export interface ShownText {
  path: string;
  line: number;
  text: string;
}

interface AstNode {
  type: string;
  start: number;
  name?: { name?: string };
  callee?: { name?: string };
  value?: unknown;
}

/** Attributes that are read out or shown; of the others, those below are never words. */
const SPOKEN =
  /^(?:aria-(?:label|description|valuetext|roledescription)|title|placeholder|alt|label|summary|heading|note|legend|intro|text)$/;
const WORDLESS = /^(?:class|id|d|viewBox|rel|autocomplete|aria-describedby)$/;

const WORD = /\p{L}{2,}/u;
/** Two words in a row, or one with a capital: names of our own are written together or with hyphens. */
const PROSE = /\p{L}{2,}[,;:.]? \p{L}+|^\p{Lu}\p{Ll}+[.:…]?$|\p{L}{2,} $|^ \p{L}{2,}/u;

/** What is said to whoever develops: mistakes of ours. */
const FOR_DEVELOPERS = new Set(['Error', 'fail']);

/** Texts of a source file that no catalogue holds, in the order of the file. Iterative, linear in the file. */
export function shownTexts(path: string, source = readFileSync(path, 'utf8')): ShownText[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const found: { start: number; text: string }[] = [];
  const nodes: [node: unknown, spoken: boolean][] = [[program, false]];
  for (let next = nodes.pop(); next !== undefined; next = nodes.pop()) {
    const [node, spoken] = next;
    if (typeof node !== 'object' || node === null) continue;
    const { type, start, name, callee, value } = node as AstNode;
    const attribute = type === 'JSXAttribute' ? (name?.name ?? '') : '';
    if (
      WORDLESS.test(attribute) ||
      type?.startsWith('TS') ||
      (/^(?:Import|Export(?:Named|All))/.test(type) && 'source' in node && node.source)
    )
      continue;
    if (/^(?:New|Call)Expression$/.test(type) && FOR_DEVELOPERS.has(callee?.name ?? '')) continue;
    const text = textOf(type, value);
    if (text !== null && (type === 'JSXText' || spoken ? WORD : PROSE).test(text))
      found.push({ start, text: text.trim() });
    const inside = SPOKEN.test(attribute);
    for (const child of Object.values(node)) nodes.push([child, inside]);
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, text }) => ({ path, line: source.slice(0, start).split('\n').length, text }));
}

function textOf(type: string, value: unknown): string | null {
  if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') return value;
  if (type === 'TemplateElement') return (value as { cooked: string }).cooked;
  return null;
}
