import { useSay } from './say-context.tsx';

interface PassageStepperProps {
  count: number;
  /** From 0. */
  at: number;
  onStep(at: number): void;
}

/** "Said 3 times", with a way from one passage to the next and round again. */
export function PassageStepper({ count, at, onStep }: PassageStepperProps) {
  const say = useSay();
  return (
    <div class="stepper">
      <span>{say.count('claim_said', count)}</span>
      <button type="button" aria-label={say('claim_previous')} onClick={() => onStep((at + count - 1) % count)}>
        ‹
      </button>
      <span aria-live="polite">{say('claim_at', { number: at + 1, count })}</span>
      <button type="button" aria-label={say('claim_next')} onClick={() => onStep((at + 1) % count)}>
        ›
      </button>
    </div>
  );
}
