/** True positives, false positives, false negatives. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export interface Rates extends Counts {
  precision: number;
  recall: number;
  /** Harmonic mean of precision and recall. */
  f1: number;
}

/** 0 where there is nothing to divide by: what was never seen has not been shown to work. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function ratesOf({ tp, fp, fn }: Counts): Rates {
  return { precision: ratio(tp, tp + fp), recall: ratio(tp, tp + fn), f1: ratio(2 * tp, 2 * tp + fp + fn), tp, fp, fn };
}
