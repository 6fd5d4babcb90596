/** Something to time: `run` returns how much it found, so that the work cannot be left out. */
export interface Contender {
  name: string;
  run(): number;
}

export interface Timing {
  name: string;
  /** Median of all rounds, in milliseconds of processor time, that of the garbage collector's threads with it. */
  ms: number;
  found: number;
}

const WARM_UP = 2;
const ROUNDS = 9;

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/**
 * Runs all in turn, round after round, so that whatever slows the machine down slows all of them. Processor time and not the clock's:
 * where others use the machine as well, a long run is interrupted and a short one is not.
 */
export function measure(contenders: readonly Contender[]): Timing[] {
  const times = contenders.map((): number[] => []);
  const found = contenders.map(() => 0);
  for (let round = -WARM_UP; round < ROUNDS; round++)
    contenders.forEach(({ run }, i) => {
      const start = process.cpuUsage();
      found[i] = run();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) times[i].push((user + system) / 1000);
    });
  return contenders.map(({ name }, i) => ({ name, ms: median(times[i]), found: found[i] }));
}
