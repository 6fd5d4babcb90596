/**
 * Many short lists of numbers, one behind the other: list i is items[start[i]] … items[start[i + 1] - 1].
 *
 *   start  0  2  2  3
 *   items  7  9     4        list 0: 7 9, list 1: none, list 2: 4
 */
export interface FlatLists {
  start: Int32Array;
  items: Int32Array;
}

/** Puts each item i on list `listOf[i]` of `count`; items of one list stand in their order. */
export function groupBy(listOf: ArrayLike<number>, count: number): FlatLists {
  const start = new Int32Array(count + 1);
  for (let i = 0; i < listOf.length; i++) start[listOf[i] + 1]++;
  for (let list = 0; list < count; list++) start[list + 1] += start[list];
  const items = new Int32Array(listOf.length);
  const fill = start.slice();
  for (let i = 0; i < listOf.length; i++) items[fill[listOf[i]]++] = i;
  return { start, items };
}

/** List i of the result: all that `inner` lists for the items of list i of `outer`. */
export function chain(outer: FlatLists, inner: FlatLists): FlatLists {
  const start = new Int32Array(outer.start.length);
  const items: number[] = [];
  for (let list = 0; list + 1 < start.length; list++) {
    for (let i = outer.start[list]; i < outer.start[list + 1]; i++)
      for (let j = inner.start[outer.items[i]]; j < inner.start[outer.items[i] + 1]; j++) items.push(inner.items[j]);
    start[list + 1] = items.length;
  }
  return { start, items: Int32Array.from(items) };
}
