/**
 * A date of the data for readers, the same in every place and time zone: `2026-11-22` → "22 November 2026". A date may be
 * as short as it is known: `2016-05` → "May 2016", `2016` → "2016".
 */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: month === undefined ? undefined : 'long',
    day: day === undefined ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
