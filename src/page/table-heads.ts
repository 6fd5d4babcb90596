import type { Block } from '../shared/page-text.ts';

interface Cell {
  row: number;
  column: number;
  head: boolean;
  /** The cell's blocks: from `first` up to, not including, `end`. */
  first: number;
  end: number;
}

/** HTML's own limit for `colspan`. Columns further to the right get no heads; it bounds the work a page can cause. */
const MOST_COLUMNS = 1000;

const spanOf = (element: Element, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, Number.parseInt(element.getAttribute(name) ?? '', 10) || 1);

/**
 * Finds the head of each cell of one table, which only the finished table can tell.
 *
 *                 column 0     column 1    column 2
 *     row 0    |            | Kratom    | Suboxone  |    heads by <th>: the cell above, else the cell to the left;
 *     row 1    | Breathing  | slows it  | slows it  |    without any <th>: two columns read as name and value,
 *     row 2    | Price      | $15       | $90       |    more as a table with its heads in the first row
 *
 * Heads, and cells without one, go on from the heading right before the table.
 */
export class TableHeads {
  /** The table only lays out the page: its cells hold headings or tables, or it says so. */
  layout: boolean;
  readonly #cells: Cell[] = [];
  /** For each column the first row that no `rowspan` from above reaches. */
  readonly #free: number[] = [];
  #row = -1;
  #column = 0;

  /** The heading or line with a colon right before the table. */
  readonly #lead: number | undefined;

  constructor(table: Element, lead: number | undefined) {
    this.#lead = lead;
    const role = table.getAttribute('role');
    this.layout = role === 'presentation' || role === 'none';
  }

  enterRow(): void {
    this.#row++;
    this.#column = 0;
  }

  /** @param block index of the next block */
  enterCell(element: Element, block: number): void {
    if (this.#row < 0) this.enterRow();
    while (this.#free[this.#column] > this.#row) this.#column++;
    const cell = { row: this.#row, column: this.#column, head: element.localName === 'th', first: block, end: block };
    this.#cells.push(cell);
    const end = Math.min(this.#column + spanOf(element, 'colspan'), MOST_COLUMNS);
    const free = this.#row + spanOf(element, 'rowspan');
    for (; this.#column < end; this.#column++) this.#free[this.#column] = free;
  }

  /** @param block index of the next block */
  leaveCell(block: number): void {
    const cell = this.#cells[this.#cells.length - 1];
    if (cell !== undefined) cell.end = block;
  }

  /** Writes the head of each cell into its blocks as their lead-in. */
  writeInto(blocks: Block[]): void {
    if (this.layout) this.#unmakeCells(blocks);
    else this.#linkCells(blocks);
  }

  #unmakeCells(blocks: Block[]): void {
    for (const { first, end } of this.#cells) {
      for (let i = first; i < end; i++) if (blocks[i].kind === 'cell') blocks[i].kind = 'paragraph';
    }
  }

  #linkCells(blocks: Block[]): void {
    const cells = this.#cells.filter(({ first, end, column }) => end > first && column < MOST_COLUMNS);
    const named = cells.some(({ head }) => head);
    const headRow = cells.every(({ row, head }) => row > 0 || head);
    const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
    const above = new Map<number, Cell>();
    const left = new Map<number, Cell>();
    const firstOf = new Map<number, number>();
    for (const cell of cells) {
      const row = firstOf.get(cell.row) ?? cell.first;
      firstOf.set(cell.row, row);
      for (let i = cell.first; i < cell.end; i++) blocks[i].row = row;
      const isAbove = cell.row === 0 && (named ? headRow : columns > 2 && this.#row > 0);
      const isLeft = named ? cell.head && !isAbove : columns === 2 && cell.column === 0 && this.#row > 0;
      if (isAbove) above.set(cell.column, cell);
      if (isLeft) left.set(cell.row, cell);
      const head = isAbove || isLeft ? undefined : (above.get(cell.column) ?? left.get(cell.row));
      const lead = head?.first ?? this.#lead;
      if (lead === undefined) continue;
      for (let i = cell.first; i < cell.end; i++) blocks[i].leadIn ??= lead;
    }
  }
}
