import { describe, expect, it } from 'vitest';
import { runInSlices } from '../../src/page/run-in-slices.ts';
import { FakeClock } from '../support/fake-clock.ts';

function* steps(count: number, done: number[] = []): Generator<void, string> {
  for (let i = 0; i < count; i++) {
    done.push(i);
    yield;
  }
  return 'end';
}

const never = new AbortController().signal;

describe('runInSlices', () => {
  it('does short work in one go', async () => {
    const clock = new FakeClock(1);
    expect((await runInSlices(steps(3), clock, never))?.value).toBe('end');
    expect(clock.rests).toEqual([]);
  });

  it('rests whenever a slice is used up, and counts its work without the rests', async () => {
    const clock = new FakeClock(1);
    const done: number[] = [];
    const work = runInSlices(steps(20, done), clock, never);
    expect(done).toHaveLength(8);
    await clock.pass();
    expect(done).toHaveLength(16);
    await clock.pass();
    expect(done).toHaveLength(20);
    expect(await work).toEqual({ value: 'end', spent: 21 });
    expect(clock.rests).toEqual([0, 0]);
  });

  it('takes one step a slice where each is too long', async () => {
    const clock = new FakeClock(1000);
    const done: number[] = [];
    void runInSlices(steps(20, done), clock, never);
    await clock.pass();
    await clock.pass();
    expect(done).toHaveLength(3);
  });

  it('stops at the next rest when it is told to', async () => {
    const clock = new FakeClock(1);
    const end = new AbortController();
    const done: number[] = [];
    const work = runInSlices(steps(20, done), clock, end.signal);
    end.abort();
    await clock.pass();
    expect(await work).toBeUndefined();
    expect(done).toHaveLength(8);
  });

  it('does not begin what was stopped before', async () => {
    const done: number[] = [];
    expect(await runInSlices(steps(1, done), new FakeClock(), AbortSignal.abort())).toBeUndefined();
    expect(done).toEqual([]);
  });
});
