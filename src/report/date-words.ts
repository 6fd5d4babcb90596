/** A date of the data for readers: `2026-11-22` → "22 November 2026", the same in every place and time zone. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
}
