import type { Block, PageText } from '../shared/page-text.ts';

const sameBlock = (a: Block, b: Block): boolean =>
  a.text === b.text &&
  a.kind === b.kind &&
  a.level === b.level &&
  a.post === b.post &&
  a.leadIn === b.leadIn &&
  a.links.length === b.links.length &&
  a.links.every(({ href }, i) => href === b.links[i].href);

/** Whether the engine would find the same in both: then it need not be asked again. */
export function samePage(a: PageText, b: PageText): boolean {
  return (
    a.title === b.title &&
    a.url === b.url &&
    a.date === b.date &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, i) => sameBlock(block, b.blocks[i]))
  );
}
