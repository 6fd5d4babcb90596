import type { CitedClaim } from '../shared/citation-data.ts';
import type { CitedFinding, CitedResult, Span } from '../shared/finding.ts';
import type { LensReport } from '../shared/lens.ts';
import type { PageReport, ReportFinding } from '../shared/page-report.ts';
import type { PageText } from '../shared/page-text.ts';
import type { SpamReport } from '../shared/spam.ts';

export interface ReportInput {
  /** Names the input for whoever asked: a path, an address, or the id of a line of NDJSON. */
  id: string;
  page: PageText;
  /** What engine and citations said about that same page. */
  result: CitedResult;
  /** The claims of the dataset that judged it, by id. */
  claims: ReadonlyMap<string, Pick<CitedClaim, 'verdict' | 'certainty'>>;
  /** What the wording of that same page resembles, where somebody has looked. */
  lens?: LensReport;
  /** Date and hash of the dataset, `YYYY-MM-DD+hash8`. */
  dataset: string;
  /** `null` where nobody looked, or the page is not about kratom. */
  spam: SpamReport | null;
}

/**
 * Turns the engine's offsets into the text they stand for. White space is collapsed in quotes and sentences and
 * nothing else is changed. Findings keep their order, so that an index into the report is one into the result.
 * Throws an Error when a finding names a claim that `claims` lacks: result and claims are then of different datasets.
 */
export function buildReport({ id, page, result, claims, dataset, spam, lens }: ReportInput): PageReport {
  const textOf = (span: Span): string => collapseSpace(page.blocks[span.block].text.slice(span.start, span.end));
  return {
    id,
    url: page.url,
    title: collapseSpace(page.title),
    dataset,
    findings: result.findings.map((finding) => reportFinding(finding, page, claims, textOf)),
    sources: result.sources.map(({ kind, value, reference }) => ({ kind, value, reference })),
    unreadable: result.unreadable.map((span) => shorten(textOf(span))),
    attributions: result.attributions.map(({ quote, candidates, untraceable }) => ({
      quote: textOf(quote),
      candidates,
      untraceable,
    })),
    spam,
    ...(lens === undefined ? {} : { lens }),
  };
}

function reportFinding(
  finding: CitedFinding,
  page: PageText,
  claims: ReportInput['claims'],
  textOf: (span: Span) => string,
): ReportFinding {
  const claim = claims.get(finding.claim);
  if (!claim) {
    throw new Error(`No facts about the claim "${finding.claim}". Build engine and citations again, together.`);
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

/** Entries of a list can be long. */
const LONGEST = 300;

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

/** One space for every run of white space, none at the ends. */
function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
