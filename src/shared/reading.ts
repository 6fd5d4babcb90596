export const READINGS = [
  'accurate',
  'fair',
  'overstated',
  'one-sided',
  'unsupported',
  'false',
  'repeats-unsupported',
  'repeats-false',
  'question',
  'not-checked',
  'page-newer',
] as const;
/** What the evidence and the stance of a passage give together. The last two are never marked and no concern. */
export type Reading = (typeof READINGS)[number];

/** The rule that settled the reading; with it the sentence that a reader sees is chosen. */
export const REASONS = [
  'question',
  'places',
  'old-data',
  'page-newer',
  'warning-ahead',
  'own-case',
  'sample',
  'hedged',
  'doubt',
  'plays-down',
  'reported',
  'allegation',
  'affirms',
  'denies',
  'danger',
  'fear',
  'law',
] as const;
export type Reason = (typeof REASONS)[number];

export interface ReadingResult {
  reading: Reading;
  because: Reason;
  /** The harm of the stance given is danger, whatever the reading. */
  danger: boolean;
}

/** Readings in the writer's own voice that a reader should look at twice. Badge and CLI exit code count these. */
export const READINGS_OF_CONCERN: readonly Reading[] = ['false', 'unsupported', 'overstated'];

/** The five marks drawn on a page, in the order of the legend. */
export const MARKS = ['contradicted', 'doubtful', 'quoted', 'one-side', 'fits'] as const;
export type Mark = (typeof MARKS)[number];
