import type { ReportFinding } from '../shared/page-report.ts';
import type { Mark } from '../shared/reading.ts';
import { wordOf } from '../shared/reading-words.ts';
import type { HelpLine } from '../shared/reference.ts';
import type { Stance } from '../shared/stance.ts';
import type { MessageKey, Say } from '../words/say.ts';
import { citationReason } from './citation-reason.ts';
import { type ClaimKnowledge, claimKnowledge } from './claim-knowledge.ts';
import { isOfConcern } from './concern.ts';
import { type ClaimGroup, couldBeDangerous, type Passage } from './group-findings.ts';
import type { EvidenceIndex } from './index-evidence.ts';
import { needsSource } from './left-out-sources.ts';
import type { FindingOrigin } from './merge-reports.ts';
import { type SourceGroup, sourceGroups } from './source-view.ts';

/** One passage, in the words a reader sees. */
export interface PassageView {
  origin: FindingOrigin;
  /** "This page says", "This page doubts" … */
  lead: string;
  /** What it says in plain words, to be read after the lead. */
  says: string;
  /** The page's own words, and those of another block without which they cannot be understood. */
  quote: string;
  context?: string;
  /** How the passage reads: short, and as a sentence. Never a bare verdict. */
  chip: string;
  sentence: string;
  mark: Mark | null;
  danger: boolean;
  /** Acting on it could be a danger, and it does say it. */
  dangerous: boolean;
  /** It asks, and says nothing. */
  asks: boolean;
  /** What carries it: the page's sources for this passage, in a sentence or two. Empty where none is due. */
  carriedBy: string;
  /** Every source of the claim, by how it stands to this passage. */
  sources: SourceGroup[];
}

/** A claim and everything a card tells about it, in the order of the card. */
export interface ClaimView extends ClaimKnowledge {
  /** The worst first; at least one. */
  passages: PassageView[];
  /** Short names of the works a page saying this should cite and does not. */
  leftOut: string[];
  /** A reader should look at this one: a reading of concern, a danger, or somebody else's claim without evidence. */
  pressing: boolean;
}

/** Puts a claim of a page into words. `line`: the numbers of the reader's country, where they are known. */
export function claimView(group: ClaimGroup, index: EvidenceIndex, line: HelpLine | null, say: Say): ClaimView {
  const { claim, passages } = group;
  const danger = passages.some(({ finding }) => finding.danger);
  const missing = new Set(passages.flatMap(({ finding }) => finding.citation.missing));
  return {
    ...claimKnowledge(claim, index, line, danger),
    passages: passages.map((passage) => passageView(group, passage, index, say)),
    leftOut: sourceGroups(index, claim, 'affirms', say, ({ ref }) => missing.has(ref)).flatMap(({ sources }) =>
      sources.map(({ short }) => short),
    ),
    pressing: passages.some(({ finding }) => isOfConcern(finding) || isQuoted(finding) || couldBeDangerous(finding)),
  };
}

function passageView({ claim }: ClaimGroup, { finding, origin }: Passage, index: EvidenceIndex, say: Say): PassageView {
  const { chip, sentence, mark } = wordOf(index.readingWords, finding);
  const { lead, polarity } = leadOf(finding);
  return {
    origin,
    lead: say(lead),
    says: polarity === 'affirms' ? claim.says : claim.saysNot,
    quote: finding.quote,
    ...(finding.context === undefined ? {} : { context: finding.context }),
    chip,
    sentence: sentence.replace('{date}', say.date(claim.asOf ?? index.dataset.date)),
    mark,
    danger: finding.danger,
    dangerous: couldBeDangerous(finding),
    asks: finding.mode === 'asks',
    carriedBy:
      finding.citation.status === 'none' && !needsSource(finding)
        ? ''
        : citationReason(finding.citation, index.references, say),
    sources: sourceGroups(index, claim, finding.polarity, say),
  };
}

/**
 * How to introduce what a page says without making more of it than the page does: a careful page "suggests", and one
 * that finds no proof "doubts" the claim rather than saying its opposite.
 */
function leadOf({ polarity, mode }: Stance): { lead: MessageKey; polarity: Stance['polarity'] } {
  if (mode === 'asks') return { lead: 'card_lead_asks', polarity: 'affirms' };
  if (mode === 'reports') return { lead: 'card_lead_reports', polarity };
  if (mode === 'states') return { lead: 'card_lead_says', polarity };
  return polarity === 'denies'
    ? { lead: 'card_lead_doubts', polarity: 'affirms' }
    : { lead: 'card_lead_suggests', polarity };
}

/** Repeats a claim of somebody else that the evidence does not back. */
export function isQuoted({ reading }: Pick<ReportFinding, 'reading'>): boolean {
  return reading === 'repeats-false' || reading === 'repeats-unsupported';
}
