import type { CitationData, CitedClaim, CitedWork } from '../shared/citation-data.ts';
import type { SourceKind } from '../shared/finding.ts';
import { fold, TitleIndex } from './title-index.ts';

/** The bundled works and claims, findable. */
export interface Citations {
  data: CitationData;
  claims: ReadonlyMap<string, CitedClaim>;
  works: ReadonlyMap<string, CitedWork>;
  /** The work that an identifier names, or `null`. DOI, PMID, PMCID and known addresses of one work lead to one. */
  workOf(kind: SourceKind, value: string): string | null;
  titles: TitleIndex;
  /** Ids by "muller 2014" and by "muller", of first authors. */
  byAuthor: ReadonlyMap<string, readonly string[]>;
}

/** Makes the compiled data findable; once a frame. */
export function loadCitations(data: CitationData): Citations {
  const byIdentifier = new Map(data.works.flatMap(({ id, identifiers }) => identifiers.map((each) => [each, id])));
  const byAuthor = new Map<string, string[]>();
  for (const { id, year, authors } of data.works) {
    if (authors.length === 0) continue;
    const author = fold(authors[0]);
    const names = new Set([author, author.split(' ', 1)[0]]);
    for (const key of [...names].flatMap((name) => [name, `${name} ${year}`]))
      byAuthor.set(key, [...(byAuthor.get(key) ?? []), id]);
  }
  return {
    data,
    claims: new Map(data.claims.map((claim) => [claim.id, claim])),
    works: new Map(data.works.map((work) => [work.id, work])),
    workOf: (kind, value) => byIdentifier.get(`${kind} ${value}`.toLowerCase()) ?? null,
    titles: new TitleIndex(data.works),
    byAuthor,
  };
}
