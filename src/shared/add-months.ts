/** `date` plus whole months, clamped to the end of the month; dates as `YYYY-MM-DD`. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return [toYear, toMonth, Math.min(day, lastDay)].map((part) => `${part}`.padStart(2, '0')).join('-');
}
