import type { Block } from '../shared/page-text.ts';

/**
 * Plain text as blocks: a paragraph ends at an empty line. A line feed that only wraps a sentence becomes a space, so that
 * sentences stay whole; every other stands. `post` is the index of the post that the text is.
 */
export function readPlainText(text: string, post?: number): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) {
      blocks.push({ text: joinLines(lines), kind: 'paragraph', links: [], ...(post === undefined ? {} : { post }) });
    }
    lines = [];
  };
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') close();
    else lines.push(line);
  }
  close();
  return blocks;
}

function joinLines(lines: string[]): string {
  return lines.reduce((text, line, i) => {
    const wraps = !'.!?:;'.includes(lines[i - 1].trimEnd().slice(-1)) && /^[a-z]/.test(line.trimStart());
    return text + (wraps ? ' ' : '\n') + line;
  });
}
