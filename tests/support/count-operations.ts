/** What a call does, counted: characters read by expressions, elements and characters gone through or copied, look-ups. */
type Counted = { name: string; owner: object; cost(self: unknown, result: unknown): number };

const sizeOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : value instanceof Set ? value.size : 1;

const all = (owner: object, names: string[], cost: Counted['cost']): Counted[] =>
  names.map((name) => ({ name, owner, cost }));

const COUNTED: Counted[] = [
  ...all(Map.prototype, ['get', 'set', 'has'], () => 1),
  ...all(Set.prototype, ['add', 'has'], () => 1),
  ...all(String.prototype, ['slice', 'replace', 'split'], (_, result) => sizeOf(result)),
  ...all(String.prototype, ['includes', 'indexOf', 'normalize', 'toLowerCase', 'trim'], sizeOf),
  ...all(Array.prototype, ['map', 'filter', 'flatMap', 'some', 'find', 'includes', 'sort', 'shift', 'splice'], sizeOf),
  ...all(Array.prototype, ['slice'], (_, result) => sizeOf(result)),
  // for…of and spreading
  ...all(Object.getPrototypeOf([][Symbol.iterator]()), ['next'], () => 1),
];

/**
 * Counts the operations of the built-in kinds that `work` does. Unlike time it is the same on every machine and every run. Loops
 * by index that call nothing are not seen.
 */
export function countOperations(work: () => void): number {
  let count = 0;
  const undo: (() => void)[] = [];
  const patch = (owner: object, name: string, by: (old: CallableFunction) => unknown): void => {
    const old = Reflect.get(owner, name);
    Reflect.set(owner, name, by(old));
    undo.push(() => Reflect.set(owner, name, old));
  };
  for (const { owner, name, cost } of COUNTED)
    patch(
      owner,
      name,
      (old) =>
        function counted(this: unknown, ...args: unknown[]) {
          const result = Reflect.apply(old, this, args);
          count += cost(this, result);
          return result;
        },
    );
  patch(
    RegExp.prototype,
    'exec',
    (old) =>
      function counted(this: RegExp, text: string) {
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const match = Reflect.apply(old, this, [text]);
        // an expression that is anchored looks no further than its match could reach
        const end = match ? match.index + match[0].length : this.source.startsWith('^') ? from + 1 : text.length;
        count += Math.max(1, end - from);
        return match;
      },
  );
  try {
    work();
  } finally {
    for (const each of undo.reverse()) each();
  }
  return count;
}
