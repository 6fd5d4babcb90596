/** Lie more than so many whole months between `date` and `today`, both `YYYY-MM-DD`? From the 31st a month goes on to the end of the next. */
export function isOlderThan(date: string, months: number, today: string): boolean {
  const [year, month, day] = [0, 5, 8].map(
    (at) => Number.parseInt(today.slice(at), 10) - Number.parseInt(date.slice(at), 10),
  );
  const over = year * 12 + month - months;
  return over > 0 || (over === 0 && day > 0);
}
