import { loadEngine } from '../../src/engine/load-engine.ts';
import { readingOf } from '../../src/engine/reading-of.ts';
import { engineData } from '../../src/generated/engine-data.ts';
import { evidence } from '../../src/generated/evidence.ts';
import { indexEvidence } from '../../src/report/index-evidence.ts';
import type { PageReport, ReportFinding } from '../../src/shared/page-report.ts';

/** The evidence as it ships. */
export const index = indexEvidence(evidence);

const engine = loadEngine(engineData);

/** A day on which no law of the dataset counts as old. */
const CONTEXT = { today: '2025-08-01', pageDate: null, places: [], past: false, allegation: false };

/** A finding as the engine would report it: the reading follows from the claim and the stance. */
export function findingOf(claim: string, changes: Partial<ReportFinding> = {}): ReportFinding {
  const facts = engine.claims.get(claim);
  if (!facts) throw new Error(`No claim "${claim}".`);
  const stance = { polarity: 'affirms', mode: 'states', basis: 'general', ...changes } as const;
  return {
    claim,
    quote: `words about ${claim}`,
    sentence: `Here are words about ${claim}.`,
    post: 0,
    ...stance,
    ...readingOf(engineData.readings, facts, stance, CONTEXT),
    verdict: facts.verdict,
    certainty: facts.certainty,
    citation: { status: 'none', cited: [], missing: facts.keys },
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
    attributions: [],
    spam: null,
    ...changes,
  };
}
