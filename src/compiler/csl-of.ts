import type { CslItem } from '../shared/csl-item.ts';
import type { Reference } from '../shared/reference.ts';

/** A person is written "Family I". */
const PERSON = /^(.+) (\p{Lu}[\p{Lu}-]{0,4})$/u;

/** A record as CSL-JSON. What was not seen is left out; a description stands in square brackets in the place of a title. */
export function cslOf(reference: Reference): CslItem {
  const { id, title, authors, authorsComplete, year, journal, publisher, volume, issue, pages, doi, pmid, pmcid, url } =
    reference;
  return {
    id,
    type: typeOf(reference),
    title,
    author: authors.map((author) => nameOf(author, journal !== null)),
    ...(year !== null && { issued: { 'date-parts': [[year]] as [[number]] } }),
    ...(journal !== null && { 'container-title': journal }),
    // an authority that issues its own page is named once
    ...(publisher !== null && !authors.includes(publisher) && { publisher }),
    ...(volume !== null && { volume }),
    ...(issue !== null && { issue }),
    ...(pages !== null && { page: pages }),
    ...(doi !== null && { DOI: doi }),
    ...(pmid !== null && { PMID: pmid }),
    ...(pmcid !== null && { PMCID: pmcid }),
    ...(doi === null && url !== null && { URL: url }),
    ...(!authorsComplete && authors.length > 0 && { note: 'Not all authors are listed.' }),
  };
}

function typeOf({ type, journal }: Reference): CslItem['type'] {
  if (journal !== null) return type === 'news' ? 'article-newspaper' : 'article-journal';
  if (type === 'legal' || type === 'regulatory' || type === 'surveillance') return 'report';
  return 'webpage';
}

/** "Family I" is a person; a bare surname is one where the work stands in a journal; the rest are organisations. */
function nameOf(author: string, inJournal: boolean): CslItem['author'][number] {
  const [, family, initials] = PERSON.exec(author) ?? [];
  if (family !== undefined) return { family, given: initials.replace(/\p{Lu}/gu, '$&. ').replace(/\s+(?=-|$)/g, '') };
  return inJournal && !author.includes(' ') ? { family: author } : { literal: author };
}
