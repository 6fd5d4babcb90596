import type { CitationData, CitedClaim } from '../shared/citation-data.ts';

/** The bundled works and claims, findable. */
export interface Citations {
  data: CitationData;
  claims: ReadonlyMap<string, CitedClaim>;
  /** Reference id of each identifier, written "doi 10.…", "pmid …", "pmcid PMC…", "url https://…" in lower case. */
  works: ReadonlyMap<string, string>;
}

/** Makes the compiled data findable; once a frame. */
export function loadCitations(data: CitationData): Citations {
  return {
    data,
    claims: new Map(data.claims.map((claim) => [claim.id, claim])),
    works: new Map(data.works.flatMap(({ id, identifiers }) => identifiers.map((each) => [each, id]))),
  };
}
