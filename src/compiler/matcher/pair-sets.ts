/** A pair that stands together in fewer sets is not worth a rule. */
const FEWEST_USES = 3;
/** Larger sets are lists of names; their members stand together nowhere else. */
const LARGEST_SET = 300;

export interface PairedSets {
  /** Rule r makes symbol `firstSymbol + r` of two smaller symbols. */
  rules: [number, number][];
  sets: number[][];
}

/**
 * Re-Pair (Larsson and Moffat, 2000) on sets: the pair of symbols that stands together in most sets becomes a symbol of its own,
 * again and again. Words of one meaning keep each other's company in many concepts, so a sixth of all members goes.
 * Symbols below `firstSymbol` are the members themselves; rules are sorted so that each comes after those it is made of.
 */
export function pairSets(original: readonly ReadonlySet<number>[], firstSymbol: number): PairedSets {
  const sets = original.map((set) => new Set(set));
  const uses = new Map<number, Set<number>>();
  sets.forEach((set, i) => {
    for (const symbol of set) add(uses, symbol, i);
  });
  const counts = countPairs(sets);
  const rules: [number, number][] = [];
  for (let pair = mostFrequent(counts); pair; pair = mostFrequent(counts)) {
    const [a, b] = pair;
    const made = firstSymbol + rules.length;
    rules.push(pair);
    counts.delete(keyOf(a, b));
    const beside = new Map<number, number>();
    for (const i of uses.get(a) ?? []) {
      const set = sets[i];
      if (!set.has(b)) continue;
      for (const symbol of [a, b]) {
        set.delete(symbol);
        uses.get(symbol)?.delete(i);
        for (const other of set) lower(counts, keyOf(symbol, other));
      }
      for (const other of set) beside.set(other, (beside.get(other) ?? 0) + 1);
      set.add(made);
      add(uses, made, i);
    }
    for (const [other, count] of beside) if (count >= FEWEST_USES) counts.set(keyOf(made, other), count);
  }
  return sortRules(rules, sets, firstSymbol);
}

const PLACES = 2 ** 20;
const keyOf = (a: number, b: number): number => (a < b ? a * PLACES + b : b * PLACES + a);

function add(uses: Map<number, Set<number>>, symbol: number, set: number): void {
  const known = uses.get(symbol);
  if (known) known.add(set);
  else uses.set(symbol, new Set([set]));
}

function lower(counts: Map<number, number>, key: number): void {
  const count = counts.get(key);
  if (count === undefined) return;
  if (count <= FEWEST_USES) counts.delete(key);
  else counts.set(key, count - 1);
}

function countPairs(sets: readonly Set<number>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const set of sets) {
    if (set.size > LARGEST_SET) continue;
    const symbols = [...set];
    symbols.forEach((a, i) => {
      for (let j = i + 1; j < symbols.length; j++) {
        const key = keyOf(a, symbols[j]);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    });
  }
  for (const [key, count] of counts) if (count < FEWEST_USES) counts.delete(key);
  return counts;
}

function mostFrequent(counts: Map<number, number>): [number, number] | null {
  let best = -1;
  let most = FEWEST_USES - 1;
  for (const [key, count] of counts) {
    if (count > most || (count === most && best >= 0 && key < best)) {
      most = count;
      best = key;
    }
  }
  return best < 0 ? null : [Math.floor(best / PLACES), best % PLACES];
}

/** Renumbers rules by depth, then by their smaller part, so that differences between neighbours are small. */
function sortRules(rules: [number, number][], sets: Set<number>[], firstSymbol: number): PairedSets {
  const depths: number[] = [];
  const depthOf = (symbol: number) => (symbol < firstSymbol ? 0 : depths[symbol - firstSymbol]);
  for (const [a, b] of rules) depths.push(1 + Math.max(depthOf(a), depthOf(b)));
  const order = rules.map((_, r) => r).sort((r, s) => depths[r] - depths[s] || rules[r][0] - rules[s][0] || r - s);
  const renumbered = new Map(order.map((r, i) => [firstSymbol + r, firstSymbol + i]));
  const rename = (symbol: number) => renumbered.get(symbol) ?? symbol;
  const ascending = (a: number, b: number) => a - b;
  return {
    rules: order.map((r) => rules[r].map(rename).sort(ascending) as [number, number]),
    sets: sets.map((set) => [...set].map(rename).sort(ascending)),
  };
}
