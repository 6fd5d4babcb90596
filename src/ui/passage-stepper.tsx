interface PassageStepperProps {
  count: number;
  /** From 0. */
  at: number;
  onStep(at: number): void;
}

/** "Said 3 times", with a way from one passage to the next and round again. */
export function PassageStepper({ count, at, onStep }: PassageStepperProps) {
  return (
    <div class="stepper">
      <span>Said {count} times</span>
      <button type="button" aria-label="Passage before" onClick={() => onStep((at + count - 1) % count)}>
        ‹
      </button>
      <span aria-live="polite">
        {at + 1} of {count}
      </span>
      <button type="button" aria-label="Next passage" onClick={() => onStep((at + 1) % count)}>
        ›
      </button>
    </div>
  );
}
