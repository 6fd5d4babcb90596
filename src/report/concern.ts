import { READINGS_OF_CONCERN, type ReadingResult } from '../shared/reading.ts';

/**
 * Should a reader look twice at this passage? True for the readings of concern, except where the law may have
 * changed since our data: that is no concern, whatever the reading.
 */
export function isOfConcern({ reading, because }: ReadingResult): boolean {
  return READINGS_OF_CONCERN.includes(reading) && because !== 'old-data';
}

/** The distinct claims of concern, in the order of their first passage. The badge shows how many there are. */
export function claimsOfConcern(findings: Iterable<ReadingResult & { claim: string }>): string[] {
  const claims = new Set<string>();
  for (const finding of findings) if (isOfConcern(finding)) claims.add(finding.claim);
  return [...claims];
}
