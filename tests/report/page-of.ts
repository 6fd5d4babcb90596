import { readingOf } from '../../src/engine/reading-of.ts';
import { engineData } from '../../src/generated/engine-data.ts';
import { evidence } from '../../src/generated/evidence.ts';
import { unpack } from '../../src/platform/unpack.ts';
import { indexEvidence } from '../../src/report/index-evidence.ts';
import type { CitedClaim } from '../../src/shared/citation-data.ts';
import type { ClaimFacts } from '../../src/shared/claim.ts';
import type { EngineData } from '../../src/shared/engine-data.ts';
import type { PageReport, ReportFinding } from '../../src/shared/page-report.ts';
import { citationOf } from '../support/citation-of.ts';

/** The evidence as it ships. */
export const index = indexEvidence(evidence);

/** What engine and citations know of each claim. */
export const facts: ReadonlyMap<string, ClaimFacts & CitedClaim> = new Map(
  evidence.claims.map((claim) => [
    claim.id,
    {
      ...claim,
      hasSupport: claim.refs.some(({ role }) => role === 'supports' || role === 'qualifies'),
    },
  ]),
);

const keysOf = ({ refs }: CitedClaim): string[] => refs.filter(({ key }) => key).map(({ ref }) => ref);

const READINGS = (await unpack<EngineData>(engineData)).readings;

/** A day on which no law of the dataset counts as old. */
const CONTEXT = { today: '2025-08-01', pageDate: null, places: [], past: false, allegation: false };

/** A finding as the engine would report it: the reading follows from the claim and the stance. */
export function findingOf(claim: string, changes: Partial<ReportFinding> = {}): ReportFinding {
  const known = facts.get(claim);
  if (!known) throw new Error(`No claim "${claim}".`);
  const stance = { polarity: 'affirms', mode: 'states', basis: 'general', ...changes } as const;
  return {
    claim,
    quote: `words about ${claim}`,
    sentence: `Here are words about ${claim}.`,
    post: 0,
    ...stance,
    ...readingOf(READINGS, known, stance, CONTEXT),
    verdict: known.verdict,
    certainty: known.certainty,
    citation: citationOf({ status: 'none', cited: [], missing: keysOf(known) }),
    ...changes,
  };
}

/** A report of a page with these findings. */
export function pageOf(findings: ReportFinding[], changes: Partial<PageReport> = {}): PageReport {
  return {
    id: 'page.html',
    url: 'https://example.org/kratom',
    title: 'About kratom',
    dataset: evidence.dataset.version,
    findings,
    sources: [],
    unreadable: [],
    attributions: [],
    spam: null,
    ...changes,
  };
}
