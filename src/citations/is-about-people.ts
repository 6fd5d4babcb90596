import type { ClaimKind } from '../shared/claim.ts';
import type { StudyType } from '../shared/reference.ts';

/** Words by which a sentence says itself that it is not about people. */
const NOT_PEOPLE =
  /\b(?:rats?|mice|mouse|rodents?|animals?|murine|zebrafish|dogs?|cells?|cellular|in[- ]vitro|in[- ]vivo|test[- ]tubes?|preclinical|pre-clinical|laborator(?:y|ies)|receptors?|assays?|tissues?|cultures?)\b/i;

/** Claims about benefits, harms and safety are about people, unless the sentence tells of animals or cells. */
export function isAboutPeople(kind: ClaimKind | undefined, sentence: string): boolean {
  return (kind === 'benefit' || kind === 'harm' || kind === 'safety') && !NOT_PEOPLE.test(sentence);
}

/** Studied in cells, tissues or animals. */
export const isNotInPeople = (type: StudyType | undefined): boolean => type === 'in-vitro' || type === 'animal';
