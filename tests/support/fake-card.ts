import type { CardHandle } from '../../src/shared/frame-handle.ts';

/** A card that answers each step from a list, in order, and writes down what it is asked. */
export function fakeCard(...answers: ReturnType<CardHandle['step']>[]): CardHandle & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    isAlive: () => true,
    refresh: () => void asked.push('refresh'),
    step: (by, fresh) => {
      asked.push(`${by}${fresh ? ' fresh' : ''}`);
      return answers.shift() ?? 'end';
    },
    unhide: async (index) => void asked.push(`unhide ${index}`),
    stop: () => void asked.push('stop'),
  };
}
