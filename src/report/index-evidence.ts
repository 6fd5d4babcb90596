import type { Claim } from '../shared/claim.ts';
import type { CitedReference, Evidence } from '../shared/evidence.ts';
import type { ReadingWords } from '../shared/reading-words.ts';
import type { UntraceableStudy } from '../shared/reference.ts';

/** The evidence with its records by id. */
export interface EvidenceIndex extends Omit<Evidence, 'claims' | 'references' | 'untraceable'> {
  /** In the order of the list of propositions. */
  claims: ReadonlyMap<string, Claim>;
  references: ReadonlyMap<string, CitedReference>;
  untraceable: ReadonlyMap<string, UntraceableStudy>;
  /** The words of the readings in English, for claims that are not translated. */
  englishWords: ReadingWords;
}

/** Makes the records of the evidence findable by id. Linear in their number; done once for a page or a run. */
export function indexEvidence({ claims, references, untraceable, ...rest }: Evidence): EvidenceIndex {
  return {
    ...rest,
    claims: byId(claims),
    references: byId(references),
    untraceable: byId(untraceable),
    englishWords: rest.readingWords,
  };
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/**
 * A record that another one names. Throws an Error where it is missing: report and evidence are then of different
 * datasets, which the version in the report tells.
 */
export function recordOf<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) {
    throw new Error(`This dataset has no record "${id}". The report was made with another one: check the page again.`);
  }
  return record;
}
