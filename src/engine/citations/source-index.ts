import type { EngineData } from '../../shared/engine-data.ts';
import type { SourceKind } from '../../shared/finding.ts';
import { hashText } from '../../shared/hash-text.ts';

/** Finds the bundled work that an identifier names: DOI, PMID, PMCID and known addresses of one work lead to one reference id. */
export class SourceIndex {
  readonly #byHash = new Map<number, string>();

  constructor(data: EngineData) {
    for (const [ref, ...identifiers] of data.sources) {
      for (const hash of identifiers) this.#byHash.set(hash, ref);
    }
  }

  find(kind: SourceKind, value: string): string | null {
    return this.#byHash.get(hashText(`${kind} ${kind === 'url' ? value.toLowerCase() : value}`)) ?? null;
  }
}
