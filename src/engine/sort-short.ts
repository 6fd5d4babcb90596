/** Lists longer than this are left to the built-in sort. */
const SHORT = 16;

/** Sorts a list that is nearly always short, in place; equals keep their order. `Array.prototype.sort` copies even a list of two. */
export function sortShort<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > SHORT) return list.sort(compare);
  for (let i = 1; i < list.length; i++) {
    const item = list[i];
    let to = i;
    for (; to > 0 && compare(list[to - 1], item) > 0; to--) list[to] = list[to - 1];
    list[to] = item;
  }
  return list;
}
