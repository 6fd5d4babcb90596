import type { CitedWork } from '../shared/citation-data.ts';
import type { Citation, Nearness, Stand } from '../shared/finding.ts';
import { retractionWords } from './retraction-words.ts';

const WHERE: Record<Nearness, string> = {
  sentence: 'Cites',
  paragraph: 'Cites, elsewhere in this paragraph,',
  page: 'Lists among its sources, not at this sentence,',
};

/** How a work stands to the sentence, after its name. */
const STAND_WORDS: Record<Stand, string> = {
  backs: 'which backs it',
  limits: 'which limits it',
  otherwise: 'which says otherwise',
  background: 'which is background to it',
};

/** Evidence for other claims only. */
const OFF_TOPIC = 'which is about something else';

const VIA_WORDS = {
  'same-site': 'Cited only through another page of the same site.',
  vendor: 'Cited only through the page of a seller.',
  social: 'Cited only through a post on social media.',
} as const;

const MOST_NAMED = 4;

/** What carries a passage, in one to three sentences for a reader. `works`: the bundled works by id. */
export function citationReason(citation: Citation, works: ReadonlyMap<string, CitedWork>): string {
  return [carries(citation, works), limits(citation, works), retractions(citation, works)].filter(Boolean).join(' ');
}

function carries(citation: Citation, works: ReadonlyMap<string, CitedWork>): string {
  const { status, near, via, isLost, isOwnWork } = citation;
  if (via !== null) return VIA_WORDS[via];
  if (status === 'none') return 'No source is given for this.';
  if (status === 'vague') return 'Leans on a study or on scientists, and names none.';
  if (status === 'unknown-source')
    return isLost
      ? 'Points to a source that could not be looked up.'
      : `${near === 'paragraph' ? 'This paragraph cites' : 'Cites'} a source that is not in our evidence; we have not judged it.`;
  const named = citation.works
    .slice(0, MOST_NAMED)
    .map(({ ref, stand }) => `${shortOf(ref, works)}, ${stand === null ? OFF_TOPIC : STAND_WORDS[stand]}`);
  const more = citation.works.length - named.length;
  const list = `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
  if (isOwnWork) return `This page is itself ${list}`;
  const key = status === 'key-source' ? ' A page saying this should cite it.' : '';
  return `${WHERE[near ?? 'sentence']} ${list}${citation.works.length === 1 ? key : ''}`;
}

/** Said whatever the status: what was seen in cells or animals need not hold for people. */
function limits({ notInPeople, works: cited }: Citation, works: ReadonlyMap<string, CitedWork>): string {
  if (notInPeople.length === 0) return '';
  const kinds = new Set(notInPeople.map((ref) => (works.get(ref)?.type === 'animal' ? 'animals' : 'cells')));
  const where = [...kinds].sort().join(' and ');
  return notInPeople.length === cited.length
    ? `It was studied in ${where}; this sentence is about people.`
    : `${notInPeople.map((ref) => shortOf(ref, works)).join('; ')} studied ${where}; this sentence is about people.`;
}

/** What a list of retractions holds about the works cited; of those that are not on it, their own lines tell. */
function retractions({ cited }: Citation, works: ReadonlyMap<string, CitedWork>): string {
  const listed = cited.filter((ref) => works.get(ref)?.retraction);
  return listed.map((ref) => `${shortOf(ref, works)} is ${retractionWords(works.get(ref)?.retraction)}.`).join(' ');
}

const shortOf = (ref: string, works: ReadonlyMap<string, CitedWork>): string => works.get(ref)?.short ?? ref;
