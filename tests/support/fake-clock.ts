import type { Clock } from '../../src/page/run-in-slices.ts';

/**
 * A clock that moves only when it is told to: by `tick` milliseconds whenever somebody asks for the time, and by what
 * is rested.
 */
export class FakeClock implements Clock {
  readonly rests: number[] = [];
  #now = 0;
  readonly #tick: number;
  #waiting: (() => void)[] = [];

  constructor(tick = 0) {
    this.#tick = tick;
  }

  now(): number {
    this.#now += this.#tick;
    return this.#now;
  }

  rest(atLeast: number): Promise<void> {
    this.rests.push(atLeast);
    return new Promise((resolve) => {
      this.#waiting.push(() => {
        this.#now += atLeast;
        resolve();
      });
    });
  }

  /** Lets what rests now go on, the first `most` in order, and waits until it rests again or has ended. */
  async pass(most = Number.POSITIVE_INFINITY): Promise<void> {
    await settled();
    for (const go of this.#waiting.splice(0, most)) go();
    await settled();
  }
}

/** Resolves when nothing is left to do but wait for time or input. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
