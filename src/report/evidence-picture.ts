import type { Claim, EvidenceRole } from '../shared/claim.ts';
import type { StudyType } from '../shared/reference.ts';
import { type EvidenceIndex, recordOf } from './index-evidence.ts';

export type Subjects = 'people' | 'animals' | 'cells';

/** How many works of one kind are for a claim, against it, or limit it. */
export interface PictureRow {
  subjects: Subjects;
  for: number;
  against: number;
  limits: number;
}

/** What a work studied; documents, laws, news and chemistry studied nobody. */
export const SUBJECTS: Partial<Record<StudyType, Subjects>> = {
  'in-vitro': 'cells',
  animal: 'animals',
  'case-report': 'people',
  'case-series': 'people',
  'cross-sectional': 'people',
  cohort: 'people',
  rct: 'people',
  'clinical-trial': 'people',
  pharmacokinetic: 'people',
  'systematic-review': 'people',
  surveillance: 'people',
  ethnography: 'people',
};

const COUNTED: Partial<Record<EvidenceRole, 'for' | 'against' | 'limits'>> = {
  supports: 'for',
  contradicts: 'against',
  qualifies: 'limits',
};

/** The works of a claim by what they studied, people first; rows without a work are kept, since that is telling too. */
export function evidencePicture({ refs }: Claim, { references }: EvidenceIndex): PictureRow[] {
  const rows: PictureRow[] = (['people', 'animals', 'cells'] as const).map((subjects) => ({
    subjects,
    for: 0,
    against: 0,
    limits: 0,
  }));
  for (const { ref, role } of refs) {
    const row = rows.find(({ subjects }) => subjects === SUBJECTS[recordOf(references, ref).type]);
    const counted = COUNTED[role];
    if (row && counted) row[counted]++;
  }
  return rows;
}

/** "People: 3 for, 1 against. Animals: 2 for. Cells: none." */
export function pictureInWords(rows: readonly PictureRow[]): string {
  return rows.map((row) => `${rowName(row)}: ${countsInWords(row)}.`).join(' ');
}

export const rowName = ({ subjects }: PictureRow): string => subjects[0].toUpperCase() + subjects.slice(1);

/** "3 for, 1 against, 2 in part", or "none". */
export function countsInWords(row: PictureRow): string {
  const parts = [
    [row.for, 'for'],
    [row.against, 'against'],
    [row.limits, 'in part'],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${count} ${word}`)
      .join(', ') || 'none'
  );
}
