export const STUDY_TYPES = [
  'in-vitro',
  'animal',
  'case-report',
  'case-series',
  'cross-sectional',
  'cohort',
  'rct',
  'clinical-trial',
  'pharmacokinetic',
  'systematic-review',
  'narrative-review',
  'surveillance',
  'regulatory',
  'legal',
  'chemical-analysis',
  'ethnography',
  'news',
] as const;
export type StudyType = (typeof STUDY_TYPES)[number];

/** One work. `null` means "not seen", never "none". */
export interface Reference {
  id: string;
  type: StudyType;
  /** In square brackets when the exact title was not seen: a description, never to be shown as a title. */
  title: string;
  /** `Family I`, a bare surname, or an organisation; empty when none was seen. */
  authors: string[];
  authorsComplete: boolean;
  year: number | null;
  journal: string | null;
  volume: string | null;
  issue: string | null;
  pages: string | null;
  publisher: string | null;
  doi: string | null;
  pmid: string | null;
  pmcid: string | null;
  /** The one link worth showing, or `null`. */
  url: string | null;
  /** People, cases or comments, as the note says. */
  n: number | null;
  funding: string | null;
  /** `null` = not checked. */
  retracted: boolean | null;
  note: string | null;
}

/** A citation met on kratom pages that no search could find. */
export interface UntraceableStudy {
  id: string;
  phrase: string;
  note: string;
  candidates: string[];
  found: boolean;
}

/** Emergency number and poison centre of a country (ISO 3166-1) or region (ISO 3166-2): the longest match wins. */
export interface HelpLine {
  country: string;
  name: string;
  emergency: string | null;
  poisonCentre: string | null;
  hours: string | null;
  languages: string[];
  source: string | null;
  emergencySource?: string;
  hoursSource?: string;
  checkedOn: string;
}
