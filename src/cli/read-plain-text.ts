import type { Block } from '../shared/page-text.ts';

/**
 * Plain text as blocks: a paragraph ends at an empty line. The text of a block is as written, line ends included.
 * `post` is the index of the post that the text is.
 */
export function readPlainText(text: string, post?: number): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) {
      blocks.push({ text: lines.join('\n'), kind: 'paragraph', links: [], ...(post === undefined ? {} : { post }) });
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
