import type { EvidenceRole } from './claim.ts';
import type { Stand } from './finding.ts';
import type { Polarity } from './stance.ts';

/** Roles are relative to the proposition; a passage that denies it is backed by what contradicts it. */
export const STAND_OF: Record<Polarity, Record<EvidenceRole, Stand>> = {
  affirms: { supports: 'backs', contradicts: 'otherwise', qualifies: 'limits', background: 'background' },
  denies: { supports: 'otherwise', contradicts: 'backs', qualifies: 'limits', background: 'background' },
};
