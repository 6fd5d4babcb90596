import type { Reference } from '../shared/reference.ts';

/** Initials after a family name: "Singh D" → "Singh". */
const INITIALS = / \p{Lu}[\p{Lu}-]{0,4}$/u;

/** The family name of an author written "Family I"; an organisation as it is. */
export const familyName = (author: string): string => author.replace(INITIALS, '');

/** "Singh et al. 2014". */
export function shortName(
  work: Pick<Reference, 'authors' | 'authorsComplete' | 'publisher' | 'journal' | 'title' | 'year'>,
): string {
  const { authors, authorsComplete, publisher, journal, title, year } = work;
  const [first] = authors;
  const others = authors.length > 1 || (!authorsComplete && INITIALS.test(first ?? '')) ? ' et al.' : '';
  const name = first ? familyName(first) + others : (publisher ?? journal ?? title);
  return year === null ? name : `${name} ${year}`;
}
