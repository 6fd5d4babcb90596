import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/shared/page-text.ts';
import { readPage } from './read-page.ts';

/** A block in short: `kind|text`, with `h2` for a heading's kind, `<n` for its lead-in and `#n` for its post. */
const inShort = ({ kind, level, leadIn, post, text }: Block): string =>
  `${kind === 'heading' ? `h${level}` : kind}${leadIn === undefined ? '' : `<${leadIn}`}${post === undefined ? '' : `#${post}`}|${text}`;

/** All blocks of a page, in short. */
export const blocksInShort = (html: string): string[] => readPage(html).page.blocks.map(inShort);

export interface PageRow {
  name: string;
  html: string;
  blocks: string[];
}

/** A test for each small page: what blocks it is read as. */
export const tableOfPages = (title: string, rows: PageRow[]): void => {
  describe(title, () => {
    it.each(rows)('$name', ({ html, blocks }) => expect(blocksInShort(html)).toEqual(blocks));
  });
};
