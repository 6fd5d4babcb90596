import type { ClaimFacts } from '../shared/claim.ts';
import type { CheckResult, Finding, Span } from '../shared/finding.ts';
import type { PageReport, ReportFinding } from '../shared/page-report.ts';
import type { PageText } from '../shared/page-text.ts';

export interface ReportInput {
  /** Names the input for whoever asked: a path, an address, or the id of a line of NDJSON. */
  id: string;
  page: PageText;
  /** What the engine said about that same page. */
  result: CheckResult;
  /** The facts the engine judged with, by claim id. */
  facts: ReadonlyMap<string, ClaimFacts>;
  /** Date and hash of the dataset, `YYYY-MM-DD+hash8`. */
  dataset: string;
}

/**
 * Turns the engine's offsets into the text they stand for. White space is collapsed in quotes and sentences and
 * nothing else is changed. Findings keep their order, so that an index into the report is one into the result.
 * Throws an Error when a finding names a claim that `facts` lacks: result and facts are then of different datasets.
 */
export function buildReport({ id, page, result, facts, dataset }: ReportInput): PageReport {
  const textOf = (span: Span): string => collapseSpace(page.blocks[span.block].text.slice(span.start, span.end));
  return {
    id,
    url: page.url,
    title: collapseSpace(page.title),
    dataset,
    findings: result.findings.map((finding) => reportFinding(finding, page, facts, textOf)),
    sources: result.sources.map(({ kind, value, reference }) => ({ kind, value, reference })),
    attributions: result.attributions.map(({ quote, candidates, untraceable }) => ({
      quote: textOf(quote),
      candidates,
      untraceable,
    })),
    spam: null,
  };
}

function reportFinding(
  finding: Finding,
  page: PageText,
  facts: ReadonlyMap<string, ClaimFacts>,
  textOf: (span: Span) => string,
): ReportFinding {
  const claim = facts.get(finding.claim);
  if (!claim) {
    throw new Error(`No facts about the claim "${finding.claim}". Build the engine and its data again, together.`);
  }
  return {
    claim: finding.claim,
    quote: textOf(finding.quote),
    sentence: textOf(finding.sentence),
    ...(finding.context === undefined ? {} : { context: collapseSpace(finding.context) }),
    post: page.blocks[finding.quote.block].post ?? 0,
    polarity: finding.polarity,
    mode: finding.mode,
    basis: finding.basis,
    reading: finding.reading,
    because: finding.because,
    danger: finding.danger,
    verdict: claim.verdict,
    certainty: claim.certainty,
    citation: finding.citation,
  };
}

/** One space for every run of white space, none at the ends. */
function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
