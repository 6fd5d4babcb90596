import type { CitedClaim } from '../shared/citation-data.ts';
import {
  CITATION_STATUSES,
  type Citation,
  type CitationStatus,
  type CitedRole,
  type Finding,
} from '../shared/finding.ts';
import { STAND_OF } from '../shared/stand-of.ts';

/** What stands at one distance from a passage. */
export interface CitedHere {
  /** Reference ids of bundled works, and `null` for each other source. */
  references: (string | null)[];
  /** Something is cited that leads to nothing. */
  isLost: boolean;
}

/** The part of a citation that follows from the works cited: the best of them stands. */
export function judgeCitation(
  finding: Pick<Finding, 'polarity' | 'mode'>,
  claim: CitedClaim | undefined,
  { references, isLost }: CitedHere,
): Pick<Citation, 'status' | 'cited' | 'works' | 'isLost'> {
  const judged = new Map<string, { role: CitedRole; status: CitationStatus }>();
  let status: CitationStatus = references.includes(null) || isLost ? 'unknown-source' : 'none';
  for (const ref of references) {
    if (ref === null || judged.has(ref)) continue;
    const link = claim?.refs.find((each) => each.ref === ref);
    const role = link?.role ?? null;
    // a question says nothing that a source could be against
    const stand = role === null ? null : finding.mode === 'asks' ? 'background' : STAND_OF[finding.polarity][role];
    const own: CitationStatus =
      stand === null
        ? 'off-topic-source'
        : stand === 'otherwise'
          ? 'source-disagrees'
          : link?.key
            ? 'key-source'
            : 'known-source';
    judged.set(ref, { role: { ref, role, stand }, status: own });
    if (rank(own) < rank(status)) status = own;
  }
  const works = [...judged.values()].sort((a, b) => rank(a.status) - rank(b.status)).map(({ role }) => role);
  return { status, cited: works.map(({ ref }) => ref), works, isLost };
}

/** The list of statuses goes from best to worst. */
const rank = (status: CitationStatus): number => CITATION_STATUSES.indexOf(status);
