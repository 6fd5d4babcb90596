/** "97.3" of 0.9734 */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Rows of cells in columns under the head that is the first row: numbers to the right, words to the left. */
export function formatTable(rows: string[][]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const isNumeric = rows[0].map((_, column) => rows.slice(1).every((row) => /^[\d.]+$/.test(row[column])));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (isNumeric[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
