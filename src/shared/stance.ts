/** Does the passage hold the proposition, as worded, true or false? */
export const POLARITIES = ['affirms', 'denies'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** How the passage puts it, in order of precedence. */
export const MODES = ['asks', 'reports', 'hedges', 'states'] as const;
export type Mode = (typeof MODES)[number];

/** What it rests on: one person's own case, one bounded observation, or neither. */
export const BASES = ['self', 'sample', 'general'] as const;
export type Basis = (typeof BASES)[number];

export interface Stance {
  polarity: Polarity;
  mode: Mode;
  basis: Basis;
}
