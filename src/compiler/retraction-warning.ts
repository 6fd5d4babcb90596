/** Days by which a list of retractions may be older than the evidence. */
const MOST_DAYS = 90;
const DAY = 86_400_000;

/** What to say at build time of a list of retractions of this day, `YYYY-MM-DD`, beside evidence of that day; often nothing. */
export function retractionWarning(list: string, evidence: string): string[] {
  const days = Math.round((Date.parse(evidence) - Date.parse(list)) / DAY);
  if (days <= MOST_DAYS) return [];
  return [
    `The retraction list of ${list} is ${days} days older than the evidence of ${evidence}: ` +
      'put a newer copy beside it in src/dataset/retractions (CONTRIBUTING.md tells where from).',
  ];
}
