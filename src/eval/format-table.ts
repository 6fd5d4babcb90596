/** "97.3" of 0.9734 */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Rows of cells in columns, the first to the left and the others to the right, but for words in the last one. */
export function formatTable(rows: string[][]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const isLeft = rows[0].map((_, column) => column === 0 || rows.slice(1).some((row) => /[a-z] /.test(row[column])));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (isLeft[column] ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
