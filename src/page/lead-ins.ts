import type { Block, BlockKind } from '../shared/page-text.ts';
import type { BlockContext } from './block-context.ts';

const INTRODUCING: readonly BlockKind[] = ['heading', 'paragraph', 'quote', 'term'];

/**
 * The block that introduces a list: the item it is nested in, else the block right before it when that ends in a
 * colon or is running text, a term or a heading of the same part of the page.
 * @param blocks all blocks so far
 * @param around what the list lies in
 * @param divided a part of the page began or ended since the last block
 */
export function leadInOfList(blocks: Block[], around: BlockContext, divided: boolean): number | undefined {
  const last = blocks.length - 1;
  if (around.item !== undefined) return last >= around.item.first ? last : around.leadIn;
  if (last < 0 || divided) return undefined;
  const { text, kind } = blocks[last];
  return text.endsWith(':') || INTRODUCING.includes(kind) ? last : undefined;
}

/** The block that introduces a table: the heading or the line with a colon right before it, in the same part of the page. */
export function leadInOfTable(blocks: Block[], divided: boolean): number | undefined {
  const last = blocks.length - 1;
  if (last < 0 || divided) return undefined;
  const { text, kind } = blocks[last];
  return kind === 'heading' || text.endsWith(':') ? last : undefined;
}
