import type { Claim, EvidenceLink } from '../shared/claim.ts';
import type { StudyType } from '../shared/reference.ts';
import { type EvidenceIndex, recordOf } from './index-evidence.ts';

/**
 * From the kind of work that tells most about people to the one that tells least: the levels of evidence of the Oxford
 * Centre for Evidence-Based Medicine (2011), with documents before what was seen in animals or cells.
 */
export const BEST_FIRST: readonly StudyType[] = [
  'systematic-review',
  'rct',
  'clinical-trial',
  'pharmacokinetic',
  'cohort',
  'cross-sectional',
  'surveillance',
  'case-series',
  'case-report',
  'regulatory',
  'legal',
  'narrative-review',
  'ethnography',
  'chemical-analysis',
  'animal',
  'in-vitro',
  'news',
];

/** The work of the best kind among those that `wanted` asks for; of one kind, the first of the record. */
export function bestStudy(
  { refs }: Claim,
  { references }: EvidenceIndex,
  wanted: (link: EvidenceLink) => boolean,
): string | null {
  const rank = ({ ref }: EvidenceLink): number => BEST_FIRST.indexOf(recordOf(references, ref).type);
  const [best] = refs.filter(wanted).sort((a, b) => rank(a) - rank(b));
  return best?.ref ?? null;
}
