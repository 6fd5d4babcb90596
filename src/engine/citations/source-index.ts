import type { EngineData } from '../../shared/engine-data.ts';
import type { SourceKind } from '../../shared/finding.ts';
import { canonicalUrl } from './find-identifiers.ts';

/** Finds the bundled work that an identifier names: DOI, PMID, PMCID and known addresses of one work lead to one reference id. */
export class SourceIndex {
  readonly #byKey = new Map<string, string>();
  readonly #byYear = new Map<number, string[]>();

  constructor(data: EngineData) {
    for (const source of data.sources) {
      if (source.doi) this.#byKey.set(`doi ${source.doi.toLowerCase()}`, source.ref);
      if (source.pmid) this.#byKey.set(`pmid ${source.pmid}`, source.ref);
      if (source.pmcid) this.#byKey.set(`pmcid ${source.pmcid.toUpperCase()}`, source.ref);
      for (const url of source.urls ?? []) this.#byKey.set(`url ${canonicalUrl(url).toLowerCase()}`, source.ref);
      if (source.year) this.#byYear.set(source.year, [...(this.#byYear.get(source.year) ?? []), source.ref]);
    }
  }

  find(kind: SourceKind, value: string): string | null {
    return this.#byKey.get(`${kind} ${kind === 'url' ? value.toLowerCase() : value}`) ?? null;
  }

  ofYear(year: number): readonly string[] {
    return this.#byYear.get(year) ?? [];
  }
}
