import type { Citation } from '../../src/shared/finding.ts';

/** A citation: none, unless told otherwise. */
export const citationOf = (changes: Partial<Citation> = {}): Citation => ({
  status: 'none',
  cited: [],
  works: [],
  near: null,
  isOwnWork: false,
  via: null,
  isLost: false,
  notInPeople: [],
  missing: [],
  ...changes,
});
