import type { Claim, EvidenceRole } from '../shared/claim.ts';
import type { StudyType } from '../shared/reference.ts';
import type { Say } from '../words/say.ts';
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
export function pictureInWords(rows: readonly PictureRow[], say: Say): string {
  return rows
    .map((row) => say('report_picture_row', { subjects: rowName(row, say), counts: countsInWords(row, say) }))
    .join(' ');
}

export const rowName = ({ subjects }: PictureRow, say: Say): string => say(`report_${subjects}`);

/** "3 for, 1 against, 2 in part", or "none". */
export function countsInWords(row: PictureRow, say: Say): string {
  const counts = (['for', 'against', 'limits'] as const)
    .filter((kind) => row[kind] > 0)
    .map((kind) => say.count(`report_picture_${kind}`, row[kind]));
  return counts.length === 0 ? say('report_picture_none') : say.list(counts, 'unit');
}
