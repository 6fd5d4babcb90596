import type { PageText } from '../shared/page-text.ts';
import { baseOf } from './base-of.ts';
import { BlockReader } from './block-reader.ts';
import { pageDate } from './page-date.ts';
import type { TextMap } from './text-map.ts';
import { NODES_A_STEP, walkTree } from './walk-tree.ts';

/** A page as the engine reads it, and the way back from its offsets to the document. */
export interface PageReading {
  page: PageText;
  map: TextMap;
  /** The page was longer than the limit; its end was not read. */
  cut: boolean;
  /** Open shadow roots whose text was read in the place of their hosts. */
  shadowRoots: ShadowRoot[];
}

export interface ReadOptions {
  /** UTF-16 code units of text after which reading stops; none by default. */
  limit?: number;
  /** Nodes after which reading stops; by default far more than any page has. */
  mostNodes?: number;
  /** Leaves out the text outside of this range of the document, as for a selection. */
  within?: Range | null;
}

/** A page that moves its nodes about while it is read could otherwise be read for ever. */
const MOST_NODES = 2_000_000;

/** `nodeType` of a document; shadow roots are document fragments. */
const DOCUMENT = 9;

const isDocument = (root: Document | ShadowRoot): root is Document => root.nodeType === DOCUMENT;

/**
 * Reads a document, or one shadow root, block by block in document order. Works on a browser's DOM and on domino's,
 * never changes it, and yields often, so that the caller can pause; time is linear in nodes and characters.
 * @param url address of the page, `null` where it has none: links are then given as written
 * @returns an empty page for documents without a body, as SVG and XML are
 */
export function* readBlocks(
  root: Document | ShadowRoot,
  url: string | null,
  { limit = Number.POSITIVE_INFINITY, mostNodes = MOST_NODES, within = null }: ReadOptions = {},
): Generator<void, PageReading> {
  const document = isDocument(root) ? root : root.ownerDocument;
  const reader = new BlockReader(baseOf(document, url), within);
  const from = isDocument(root) ? root.body : root;
  let nodes = 0;
  let cut = false;
  if (from) {
    for (const _ of walkTree(from, reader)) {
      nodes += NODES_A_STEP;
      cut = reader.characters > limit || nodes > mostNodes;
      if (cut) break;
      yield;
    }
  }
  const { blocks, map } = reader.finish();
  const page = { title: document.title ?? '', url, date: pageDate(document), blocks };
  return { page, map, cut, shadowRoots: reader.shadowRoots };
}
