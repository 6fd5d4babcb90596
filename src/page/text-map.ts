import type { Span } from '../shared/finding.ts';

/**
 * Leads from offsets in a block's text back to the text nodes it was made of. Flat arrays, one entry a piece:
 *
 *     block 0            block 1
 *     "Is kratom safe?"  "It is not harmless"
 *     firstPiece[0] = 0  firstPiece[1] = 1
 *       piece      0     |  1         2
 *       nodes      #a    |  #b        #c         <p>It is <em>not harmless</em></p>
 *       at         0     |  0         6          where the piece begins in the block's text
 *       from       3     |  0         0          how much white space was cut from the node's start
 *
 * A line break has no node: its offset belongs to the end of the piece before it.
 */
export class TextMap {
  readonly #nodes: Text[] = [];
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #firstPiece: number[] = [];

  /** Begins the next block; the pieces that follow are its. */
  beginBlock(): void {
    this.#firstPiece.push(this.#nodes.length);
  }

  /**
   * Adds a text node to the block that was begun last.
   * @param at offset of its first character in the block's text
   * @param from offset in the node of that character
   */
  addPiece(node: Text, at: number, from: number): void {
    this.#nodes.push(node);
    this.#at.push(at);
    this.#from.push(from);
  }

  /**
   * The live ranges of a span: one, or one for each tree where shadow roots divide the text. Empty where the nodes
   * have left the document since they were read.
   */
  rangesOf(span: Span): Range[] {
    const ranges: Range[] = [];
    let root: Node | null = null;
    for (let piece = this.#pieceAt(span.block, span.start); piece < this.#endOf(span.block); piece++) {
      if (this.#at[piece] >= span.end) break;
      const node = this.#nodes[piece];
      if (!node.isConnected) continue;
      if (root !== node.getRootNode()) {
        root = node.getRootNode();
        const range = node.ownerDocument.createRange();
        range.setStart(node, this.#offsetIn(piece, span.start));
        ranges.push(range);
      }
      ranges[ranges.length - 1].setEnd(node, this.#offsetIn(piece, span.end));
    }
    return ranges;
  }

  /** The element that holds the first character of a span, for scrolling to it. */
  elementOf(span: Span): Element | null {
    return this.#nodes[this.#pieceAt(span.block, span.start)]?.parentElement ?? null;
  }

  #endOf(block: number): number {
    return this.#firstPiece[block + 1] ?? this.#nodes.length;
  }

  /** Binary search for the last piece of a block that begins at or before an offset. */
  #pieceAt(block: number, offset: number): number {
    let low = this.#firstPiece[block] ?? this.#nodes.length;
    let high = this.#endOf(block) - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#at[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Clamped, since a page may have shortened the node after it was read. */
  #offsetIn(piece: number, offset: number): number {
    const inNode = offset - this.#at[piece] + this.#from[piece];
    return Math.max(0, Math.min(inNode, this.#nodes[piece].length));
  }
}
