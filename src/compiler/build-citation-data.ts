import { stem } from '../citations/cite-page.ts';
import { canonicalUrl } from '../citations/find-identifiers.ts';
import type { CitationData } from '../shared/citation-data.ts';
import type { Reference } from '../shared/reference.ts';
import type { ClaimRecord, Dataset } from './dataset.ts';

/** Words of a study's description that say nothing about which study it is. */
const EMPTY = new Set([
  'with',
  'that',
  'from',
  'kratom',
  'study',
  'found',
  'their',
  'than',
  'this',
  'another',
  'suggested',
]);

/** Makes what it takes to tell the sources of a page. `claims` in the order of display. */
export function buildCitationData(dataset: Dataset, claims: ClaimRecord[]): CitationData {
  return {
    version: `${dataset.date}+${dataset.hash}`,
    works: dataset.references.map(({ value }) => ({ id: value.id, identifiers: identifiersOf(value) })),
    claims: claims.map(({ id, verdict, certainty, refs }) => ({
      id,
      verdict,
      certainty,
      keys: refs.filter(({ key }) => key).map(({ ref }) => ref),
    })),
    untraceable: dataset.untraceable.value.map(({ id, phrase, candidates }) => ({
      id,
      candidates,
      words: [
        ...new Set((phrase.toLowerCase().match(/[a-z]{4,30}/g) ?? []).filter((word) => !EMPTY.has(word)).map(stem)),
      ],
      ...(/\b(19|20)\d\d\b/.test(phrase) && { year: Number(/\b(?:19|20)\d\d\b/.exec(phrase)?.[0]) }),
    })),
    commercial: dataset.commercial.value,
    institutions: (dataset.language.get('institutions')?.value ?? []) as string[],
  };
}

/** Every identifier by which a page may cite the work, in one spelling. */
function identifiersOf({ doi, pmid, pmcid, url }: Reference): string[] {
  return [
    ...(doi ? [`doi ${doi.toLowerCase()}`] : []),
    ...(pmid ? [`pmid ${pmid}`] : []),
    ...(pmcid ? [`pmcid ${pmcid}`] : []),
    ...(url && !url.includes('doi.org/') ? [`url ${canonicalUrl(url).toLowerCase()}`] : []),
  ];
}
