/** The worst first: a wrong mark is worse than none. */
export const ERROR_KINDS = [
  'false-alarm',
  'polarity',
  'near-miss',
  'extra',
  'reading',
  'missed',
  'mode',
  'basis',
  'vague-extra',
  'vague-missed',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** What the kinds mean, for the person who reads the list. */
export const ERROR_WORDS: Record<ErrorKind, string> = {
  'false-alarm': 'found in a document that makes no claim about kratom',
  polarity: 'taken for the opposite',
  'near-miss': 'a near miss taken for the claim',
  extra: 'found where it is not labelled',
  reading: 'another reading, and so another mark',
  missed: 'not found',
  mode: 'another mode, with the same reading',
  basis: 'another basis, with the same reading',
  'vague-extra': 'taken for a vague attribution',
  'vague-missed': 'a vague attribution not found',
};

export interface ScoringError {
  kind: ErrorKind;
  /** Id of the document or passage. */
  id: string;
  /** `null` for vague attributions. */
  claim: string | null;
  /** Polarity, mode, basis and reading that were wanted and given; `null` where there should be, or is, none. */
  wanted: string | null;
  given: string | null;
  sentence: string;
}

/** The worst errors first, those of one kind in the order of the corpus. */
export function byGravity(errors: ScoringError[]): ScoringError[] {
  return ERROR_KINDS.flatMap((kind) => errors.filter((error) => error.kind === kind));
}
