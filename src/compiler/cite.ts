import type { Reference } from '../shared/reference.ts';

const AUTHORS_SHOWN = 3;

/**
 * A reference as one short line: authors (year). Title. Journal volume(issue), pages. What was not seen is left out;
 * a record without a title shows its description in square brackets.
 */
export function cite(reference: Reference): string {
  const { title, journal, publisher, authors } = reference;
  const year = reference.year ?? 'no date';
  const issuer = journal ? withPlace(reference, journal) : authors.includes(publisher ?? '') ? null : publisher;
  const head = authors.length > 0 ? [`${names(reference)} (${year})`, title] : [`${title} (${year})`];
  return [...head, issuer]
    .filter((part) => part !== null)
    .map(closed)
    .join(' ');
}

function names({ authors, authorsComplete, journal }: Reference): string {
  // "et al." is for people. A person is written "Family I", or as a bare surname where only that was seen in a journal.
  const people = authors.every((author) => / \p{Lu}[\p{Lu}-]*$/u.test(author) || (journal && !author.includes(' ')));
  const shown = authors.slice(0, authors.length > AUTHORS_SHOWN ? 1 : AUTHORS_SHOWN).join(', ');
  return authors.length > AUTHORS_SHOWN || (people && !authorsComplete) ? `${shown} et al.` : shown;
}

function withPlace({ volume, issue, pages }: Reference, journal: string): string {
  const number = volume && issue ? `${volume}(${issue})` : (volume ?? issue);
  return [number ? `${journal} ${number}` : journal, pages].filter((part) => part !== null).join(', ');
}

function closed(part: string): string {
  return /[.?!]$/.test(part) ? part : `${part}.`;
}
