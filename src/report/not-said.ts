import type { Claim } from '../shared/claim.ts';
import type { ClaimGroup } from './group-findings.ts';
import type { EvidenceIndex } from './index-evidence.ts';

/** From how many benefits and safety claims on a page looks like praise. */
const PRAISE = 3;
const MOST_LISTED = 5;

/** A harm, as a sentence; `lang`: its BCP 47 language, where it is another than the reader's. */
export interface NotSaid {
  says: string;
  lang?: string;
}

/**
 * Supported harms that a page full of praise does not mention: up to five, worst first, as sentences. Empty unless the
 * page affirms three or more benefits or safety claims and no harm. A fact about the page, no fault of it.
 */
export function notSaid(groups: readonly ClaimGroup[], { claims }: EvidenceIndex): NotSaid[] {
  const affirmed = groups.filter(({ passages }) =>
    passages.some(({ finding }) => finding.polarity === 'affirms' && finding.mode !== 'asks'),
  );
  const praise = affirmed.filter(({ claim }) => claim.kind === 'benefit' || claim.kind === 'safety').length;
  if (praise < PRAISE || affirmed.some(({ claim }) => claim.kind === 'harm')) return [];
  const touched = new Set(groups.map(({ claim }) => claim.id));
  return [...claims.values()]
    .filter(({ id, kind, verdict }) => kind === 'harm' && verdict === 'supported' && !touched.has(id))
    .sort((a, b) => severity(b) - severity(a))
    .slice(0, MOST_LISTED)
    .map(({ says, lang }) => ({ says, lang }));
}

/** Who is told that this cannot be may be in danger; where the help is an emergency call, at once. */
function severity({ harm, help }: Claim): number {
  if (harm.ifDenied !== 'danger') return harm.ifDenied === 'caution' ? 1 : 0;
  return help?.includes('emergency') ? 3 : 2;
}
