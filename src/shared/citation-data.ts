import type { Certainty, Verdict } from './claim.ts';

/** One bundled work, and every identifier by which a page may cite it: "doi 10.…", "pmid …", "pmcid PMC…", "url https://…". */
export interface CitedWork {
  id: string;
  identifiers: string[];
}

/** What reports and citations need to know of a claim. */
export interface CitedClaim {
  id: string;
  verdict: Verdict;
  certainty: Certainty;
  /** Reference ids that a page making the claim should cite, best evidence first. */
  keys: string[];
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
  /** Signs of a shop in an address; such a link carries no claim. */
  commercial: string[];
  /** Words that name an institution: a study "by" one is no vague attribution. */
  institutions: string[];
}
