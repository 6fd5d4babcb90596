import type { Claim, EvidenceLink } from '../shared/claim.ts';
import type { CitedReference } from '../shared/evidence.ts';
import type { Stand } from '../shared/finding.ts';
import type { Polarity } from '../shared/stance.ts';
import { STAND_OF } from '../shared/stand-of.ts';
import type { Say } from '../words/say.ts';
import { type EvidenceIndex, recordOf } from './index-evidence.ts';
import { retractionWords } from './retraction-words.ts';

/** A source as a reader sees it. */
export interface SourceView {
  id: string;
  /** Formatted citation; a record without a title gives "[description]", issuer and year. */
  citation: string;
  /** "Singh et al. 2014". */
  short: string;
  /** An address of the web, or `null` where no link is worth showing. */
  url: string | null;
  /** What it was: "26 people, randomised trial", and what a list of retractions says of it. */
  what: string;
  /** What it found about the claim. May hold amounts: for "study details" only, never copied or printed. */
  finding: string;
  /** Limits of the record and ties to industry, for "study details". */
  notes: string[];
  /** One of the works that a page making the claim should cite at minimum. */
  isKey: boolean;
}

export interface SourceGroup {
  stand: Stand;
  heading: string;
  sources: SourceView[];
}

const STANDS: readonly Stand[] = ['otherwise', 'limits', 'backs', 'background'];

/**
 * The sources of a claim that `wanted` asks for, by how they stand to a passage that affirms or denies it. Groups
 * without a source are left out; inside a group the order of the record is kept, which is best evidence first.
 */
export function sourceGroups(
  { references }: EvidenceIndex,
  { refs }: Claim,
  polarity: Polarity,
  say: Say,
  wanted: (link: EvidenceLink) => boolean = () => true,
): SourceGroup[] {
  return STANDS.map((stand) => ({
    stand,
    heading: say(`report_stand_${stand}`),
    sources: refs
      .filter((link) => STAND_OF[polarity][link.role] === stand && wanted(link))
      .map((link) => ({
        ...sourceView(recordOf(references, link.ref), say),
        finding: link.finding,
        isKey: link.key ?? false,
      })),
  })).filter(({ sources }) => sources.length > 0);
}

/** One source as a reader sees it, apart from any claim. */
export function sourceView(reference: CitedReference, say: Say): SourceView {
  const { id, citation, short, url, note, funding } = reference;
  return {
    id,
    citation,
    short,
    url: url !== null && /^https?:\/\//.test(url) ? url : null,
    what: [reference.what, retractionWords(reference.retraction, say)].filter(Boolean).join('; '),
    finding: '',
    notes: [note, funding && say('report_funding', { funding })].filter((text): text is string => Boolean(text)),
    isKey: false,
  };
}
