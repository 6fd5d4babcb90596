import type { AuthorYear } from './author-year.ts';
import type { Citations } from './load-citations.ts';
import { fold } from './title-index.ts';

/** Words of a title that must stand in an entry of which only author and year are sure. */
const SHARED_WORDS = 3;
/** Authors stand at the head of an entry. */
const HEAD = 160;

/** The bundled work that an entry of a list describes without an identifier: by its title, else by author, year and something more. */
export function workOfEntry(text: string, citations: Citations): string | null {
  const [title] = citations.titles.find(text);
  if (title) return title.id;
  const folded = fold(text);
  const head = folded.slice(0, HEAD);
  const years = new Set(folded.match(/\b(?:19|20)\d\d/g));
  const names = new Set(head.match(/\p{L}[\p{L}'’-]+/gu));
  const words = new Set(folded.match(/[a-z]{5,40}/g));
  const fitting = new Set<string>();
  for (const name of names) {
    for (const year of years) {
      for (const id of citations.byAuthor.get(`${name} ${year}`) ?? []) {
        const work = citations.works.get(id);
        if (!work) continue;
        const [, second] = work.authors;
        const shared = new Set(
          fold(work.title)
            .match(/[a-z]{5,40}/g)
            ?.filter((word) => words.has(word)),
        ).size;
        const hasSecond = second !== undefined && head.includes(fold(second));
        const hasJournal = work.journal !== null && folded.includes(fold(work.journal));
        if (shared >= SHARED_WORDS || (hasSecond && hasJournal)) fitting.add(id);
      }
    }
  }
  return fitting.size === 1 ? [...fitting][0] : null;
}

/** The bundled works that author and year can mean: more than one where they do not tell. */
export function worksOfAuthor({ author, second, year }: AuthorYear, citations: Citations): readonly string[] {
  const key = fold(author);
  const fitting = citations.byAuthor.get(year === null ? key : `${key} ${year}`) ?? [];
  if (second === null || fitting.length < 2) return year === null && fitting.length > 1 ? [] : fitting;
  return fitting.filter((id) =>
    citations.works
      .get(id)
      ?.authors.slice(1)
      .some((name) => fold(name) === fold(second)),
  );
}
