/** The time around a page's work, handed in so that tests can let it run out. */
export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Resolves when the page has nothing better to do, at the latest after `atLeast` milliseconds and a little. */
  rest(atLeast: number): Promise<void>;
}

/** Milliseconds of work in one go: half of what a frame lasts at 60 frames a second. */
const SLICE = 8;

/** Longest wait for an idle moment: busy pages get their report too. */
const PATIENCE = 200;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE });
  });

/** The next task. A message, since browsers hold back the timers and idle moments of hidden pages, up to a second. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

export const pageClock: Clock = {
  now: () => performance.now(),
  async rest(atLeast) {
    if (atLeast > 0) await wait(atLeast);
    // A hidden page draws nothing that could be held up.
    await (document.hidden ? nextTask() : idle());
  },
};

export interface SlicedWork<T> {
  value: T;
  /** Milliseconds spent, waiting left out. */
  spent: number;
}

/**
 * Runs a generator to its end in slices of a few milliseconds, resting between them, so that the page stays quick.
 * @param told what the work yields, as it goes
 * @returns `undefined` when the signal ended the work first
 */
export async function runInSlices<T, Step = void>(
  steps: Generator<Step, T>,
  clock: Clock,
  signal: AbortSignal,
  told?: (step: Step) => void,
): Promise<SlicedWork<T> | undefined> {
  let spent = 0;
  while (!signal.aborted) {
    const begun = clock.now();
    let now = begun;
    while (now - begun < SLICE) {
      const step = steps.next();
      now = clock.now();
      if (step.done) return { value: step.value, spent: spent + now - begun };
      told?.(step.value);
    }
    spent += now - begun;
    await clock.rest(0);
  }
  return undefined;
}
