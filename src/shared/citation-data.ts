import type { Certainty, ClaimKind, EvidenceLink, Verdict } from './claim.ts';
import type { StudyType } from './reference.ts';

/** One bundled work, as far as it takes to recognise it on a page. */
export interface CitedWork {
  id: string;
  type: StudyType;
  year: number | null;
  /** Empty where the exact title was not seen. */
  title: string;
  /** Family names, or organisations. */
  authors: string[];
  journal: string | null;
  /** Every identifier by which a page may cite it: "doi 10.…", "pmid …", "pmcid PMC…", "nct NCT…", "url https://…" in lower case. */
  identifiers: string[];
}

/** What reports and citations need to know of a claim. */
export interface CitedClaim {
  id: string;
  kind: ClaimKind;
  verdict: Verdict;
  certainty: Certainty;
  /** Best evidence first; `key`: a page making the claim should cite it. */
  refs: Pick<EvidenceLink, 'ref' | 'role' | 'key'>[];
}

export interface UntraceableKeys {
  id: string;
  candidates: string[];
  /** Stems of the words that describe the study. */
  words: string[];
  year?: number;
}

/** What it takes to tell the sources of a page, compiled; it travels into pages where somebody looks. */
export interface CitationData {
  /** Date and hash of the dataset, `YYYY-MM-DD+hash8`. */
  version: string;
  works: CitedWork[];
  claims: CitedClaim[];
  untraceable: UntraceableKeys[];
  /** Signs of a shop in an address. */
  commercial: string[];
  /** Words that name an institution: a study "by" one is no vague attribution. */
  institutions: string[];
  /** Ends of host names; `vendor`: words in them. */
  hosts: Record<'agency' | 'journal' | 'social' | 'tool' | 'vendor', string[]>;
}
