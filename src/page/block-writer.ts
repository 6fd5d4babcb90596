import type { Block, BlockAnchor, BlockKind } from '../shared/page-text.ts';
import { TextMap } from './text-map.ts';

/** Line feeds of the source are no line breaks of the page: replaced one for one, so that offsets stay. */
const SOURCE_BREAKS = /[\t\n\f\r]/g;

/** How the block being written is to be filed when it ends. */
export interface BlockPlace {
  kind: BlockKind;
  level?: number;
  leadIn?: number;
}

interface OpenLink {
  href: string;
  start: number;
  /** Something but white space was written since the link began. */
  hasText: boolean;
}

/**
 * Puts text nodes together to blocks. White space at both ends of a block is left out and a block of nothing else is
 * dropped; inside, each white-space character is kept as one character. Time is linear: the pieces of a block are
 * joined once, when it ends.
 */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly map = new TextMap();
  /** UTF-16 code units written so far, for a budget. */
  characters = 0;
  #pieces: string[] = [];
  #length = 0;
  #links: Block['links'] = [];
  #openLink: OpenLink | null = null;
  #anchors: BlockAnchor[] = [];
  #raised: NonNullable<Block['raised']> = [];
  #raisedFrom = -1;

  /**
   * @param part what to take of the node's text
   * @param preformatted line feeds are line breaks here, as in `<pre>`
   */
  addText(node: Text, { start, end }: { start: number; end: number }, preformatted: boolean): void {
    const text = node.data.slice(start, end);
    const written = preformatted ? text : text.replace(SOURCE_BREAKS, ' ');
    const ink = written.trimStart();
    const cut = this.#length === 0 ? written.length - ink.length : 0;
    if (cut === written.length) return;
    if (this.#length === 0) this.map.beginBlock();
    this.map.addPiece(node, this.#length, start + cut);
    this.#add(written.slice(cut));
    if (this.#openLink !== null && ink !== '') this.#openLink.hasText = true;
  }

  /** `<br>`: a line break inside the block. */
  breakLine(): void {
    if (this.#length > 0) this.#add('\n');
  }

  openLink(href: string): void {
    this.#openLink = { href, start: this.#length, hasText: false };
  }

  /** An element with this id begins here; where no text follows in this block, it belongs to the next one. */
  addAnchor(id: string): void {
    this.#anchors.push({ id, at: this.#length });
  }

  openRaised(): void {
    this.#raisedFrom = this.#length;
  }

  closeRaised(): void {
    if (this.#raisedFrom >= 0 && this.#raisedFrom < this.#length)
      this.#raised.push({ start: this.#raisedFrom, end: this.#length });
    this.#raisedFrom = -1;
  }

  closeLink(): void {
    this.#fileLink();
    this.#openLink = null;
  }

  /**
   * Ends the block. A link still open goes on in the next one.
   * @returns whether there was any text, that is, whether a block was filed
   */
  endBlock(place: BlockPlace): boolean {
    this.#fileLink();
    if (this.#openLink !== null) this.#openLink = { ...this.#openLink, start: 0, hasText: false };
    this.#raisedFrom = -1;
    if (this.#length === 0) return false;
    const text = this.#pieces.join('').trimEnd();
    const links = this.#links.map((link) => ({ ...link, end: Math.min(link.end, text.length) }));
    const raised = this.#raised;
    const anchors = this.#anchors.filter(({ at }) => at < text.length);
    this.blocks.push({
      text,
      ...place,
      links,
      ...(anchors.length > 0 && { anchors }),
      ...(raised.length > 0 && { raised }),
    });
    this.#anchors = this.#anchors.filter(({ at }) => at >= text.length).map(({ id }) => ({ id, at: 0 }));
    this.#raised = [];
    this.#pieces = [];
    this.#length = 0;
    this.#links = [];
    return true;
  }

  #add(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
    this.characters += text.length;
  }

  #fileLink(): void {
    if (!this.#openLink?.hasText) return;
    this.#links.push({ start: this.#openLink.start, end: this.#length, href: this.#openLink.href });
  }
}
