import type { Say } from '../words/say.ts';
import type { EvidenceIndex } from './index-evidence.ts';
import { type SourceView, sourceGroups, sourceView } from './source-view.ts';

/** A source of the library, and the claims that it bears on. */
export interface LibraryReference extends SourceView {
  /** `lang`: BCP 47, where it is another language than the reader's; `heading`: how it stands to the claim, such as "Limits it". */
  uses: { claim: string; says: string; lang?: string; heading: string }[];
}

/** Every source in the order of its citation. */
export function libraryReferences(index: EvidenceIndex, say: Say): LibraryReference[] {
  const uses = new Map<string, LibraryReference['uses']>();
  for (const claim of index.claims.values()) {
    for (const { heading, sources } of sourceGroups(index, claim, 'affirms', say)) {
      for (const { id } of sources) {
        uses.set(id, [...(uses.get(id) ?? []), { claim: claim.id, says: claim.says, lang: claim.lang, heading }]);
      }
    }
  }
  return [...index.references.values()]
    .map((reference) => ({ ...sourceView(reference, say), uses: uses.get(reference.id) ?? [] }))
    .sort((a, b) => a.citation.localeCompare(b.citation, say.locale));
}
