import { canonicalUrl } from '../citations/identify-url.ts';
import { stem } from '../citations/resolve-attribution.ts';
import type { CitationData, CitedWork } from '../shared/citation-data.ts';
import type { Reference } from '../shared/reference.ts';
import type { ClaimRecord, Dataset } from './dataset.ts';
import { familyName } from './short-name.ts';

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
  // how a study was made is told of many
  'randomized',
  'randomised',
  'double',
  'blind',
  'placebo',
  'controlled',
  'trial',
  'trials',
  'journal',
  'patients',
  'participants',
  'efficacy',
  'safety',
  'october',
  'research',
]);

/** Makes what it takes to tell the sources of a page. `claims` in the order of display. */
export function buildCitationData(dataset: Dataset, claims: ClaimRecord[]): CitationData {
  return {
    version: `${dataset.date}+${dataset.hash}`,
    works: dataset.references.map(({ value }) => workOf(value)),
    claims: claims.map(({ id, kind, verdict, certainty, refs }) => ({
      id,
      kind,
      verdict,
      certainty,
      refs: refs.map(({ ref, role, key }) => ({ ref, role, ...(key && { key }) })),
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
    hosts: dataset.hosts.value,
  };
}

function workOf(reference: Reference): CitedWork {
  const { id, type, year, title, authors, journal } = reference;
  return {
    id,
    type,
    year,
    title: title.startsWith('[') ? '' : title,
    authors: authors.map(familyName),
    journal,
    identifiers: identifiersOf(reference),
  };
}

/** Every identifier by which a page may cite the work, in one spelling. */
function identifiersOf({ doi, pmid, pmcid, url, title }: Reference): string[] {
  return [
    ...(doi ? [`doi ${doi.toLowerCase()}`] : []),
    ...(pmid ? [`pmid ${pmid}`] : []),
    ...(pmcid ? [`pmcid ${pmcid.toLowerCase()}`] : []),
    ...(/\bNCT\d{8}\b/.exec(`${title} ${url}`) ?? []).map((nct) => `nct ${nct.toLowerCase()}`),
    ...(url && !url.includes('doi.org/') ? [`url ${canonicalUrl(url).toLowerCase()}`] : []),
  ];
}
