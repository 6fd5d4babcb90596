import type { EngineData } from '../../shared/engine-data.ts';
import type { SourceKind } from '../../shared/finding.ts';
import { canonicalUrl } from './find-identifiers.ts';

/** Finds the bundled work that an identifier names: DOI, PMID, PMCID and known addresses of one work lead to one reference id. */
export class SourceIndex {
  readonly #byKey = new Map<string, string>();
  readonly #byYear = new Map<number, string[]>();

  constructor(data: EngineData) {
    for (const [ref, year, doi, pmid, pmcid, url] of data.sources) {
      if (doi) this.#byKey.set(`doi ${doi}`, ref);
      if (pmid) this.#byKey.set(`pmid ${pmid}`, ref);
      if (pmcid) this.#byKey.set(`pmcid ${pmcid}`, ref);
      if (url) this.#byKey.set(`url ${canonicalUrl(`https://${url}`).toLowerCase()}`, ref);
      if (year) this.#byYear.set(year, [...(this.#byYear.get(year) ?? []), ref]);
    }
  }

  find(kind: SourceKind, value: string): string | null {
    return this.#byKey.get(`${kind} ${kind === 'url' ? value.toLowerCase() : value}`) ?? null;
  }

  ofYear(year: number): readonly string[] {
    return this.#byYear.get(year) ?? [];
  }
}
