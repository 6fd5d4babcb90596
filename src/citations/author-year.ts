/** "Kruegel et al., 2016": a study named by author and year, or by author alone. */
export interface AuthorYear {
  /** Family name of the first author, as written. */
  author: string;
  /** Of the second author, where only two are named. */
  second: string | null;
  /** The last name before "et al.", where several stand there: the first may be of a place, "In Thailand, Singh et al." */
  last: string | null;
  year: number | null;
  start: number;
  end: number;
  /** Written as citations are, so that it counts also where we do not know the work: "et al.", "(Name, 2016)". */
  isFormal: boolean;
}

/** Longest stretch before a year that is looked at. */
const WINDOW = 110;

const NAME = String.raw`(?:(?:van|von|de|der|den|la|le|bin|binti) ){0,2}\p{Lu}[\p{L}'’-]{1,30}`;
const OTHERS = String.raw`(?:,? (?:et|and) al\b\.?| (?:and|&) (?:his |her |their )?(?:colleagues|co-?workers|others|associates|team))`;
const MORE = `(?:(?:, ${NAME}){0,6},? (?:and|&) (${NAME}))`;

/** "Boyer EW", as lists write it. */
const INITIALS = String.raw`(?: \p{Lu}{1,3}(?!\p{L})\.?)?`;
const AMONG = `${INITIALS}((?:, ${NAME}${INITIALS}){0,6})(${OTHERS})`;

const BEFORE_YEAR = new RegExp(
  String.raw`(?<![\p{L}'’-])(${NAME})(?:${AMONG}|${MORE})?(?:['’]s?)?(,? [(\[]?|[(\[])$`,
  'u',
);
const BY_AUTHOR = new RegExp(
  String.raw`^[a-z]? (?:[\p{Ll}-]{2,20} ){1,5}(?:by|from) (?:Dr\.? |Professor |researchers? )?(${NAME})(?:${AMONG}|${MORE})?`,
  'u',
);
const AND_OTHERS = new RegExp(String.raw`(?<![\p{L}'’-])(${NAME})${AMONG}`, 'gu');
const YEAR = /(?<!\d)(?:19[5-9]\d|20\d\d)[a-z]?(?![\d%])/g;

/** Studies named by their author, left to right; offsets in UTF-16 code units. Every look back is bounded, so time is linear. */
export function findAuthorYears(text: string): AuthorYear[] {
  const found: AuthorYear[] = [];
  for (const { 0: written, index } of text.matchAll(YEAR)) {
    const from = Math.max(0, index - WINDOW);
    const end = index + written.length;
    const before = BEFORE_YEAR.exec(text.slice(from, index));
    if (before) {
      const [, name, among, others, second, gap] = before;
      const author = name.replace(/['’]s?$/, '');
      const opened = text[from + before.index - 1] === '(' || text[from + before.index - 1] === '[';
      found.push({
        author,
        second: second ?? null,
        last: lastOf(among),
        year: Number.parseInt(written, 10),
        start: from + before.index,
        end,
        isFormal:
          others !== undefined || (opened && gap.startsWith(',')) || (second !== undefined && /[(,[]/.test(gap)),
      });
      continue;
    }
    const after = BY_AUTHOR.exec(text.slice(end, end + WINDOW));
    if (after)
      found.push({
        author: after[1],
        second: after[4] ?? null,
        last: lastOf(after[2]),
        year: Number.parseInt(written, 10),
        start: index,
        end: end + after[0].length,
        isFormal: after[3] !== undefined,
      });
  }
  const dated = [...found];
  let at = 0;
  for (const { 0: written, 1: author, 2: among, index } of text.matchAll(AND_OTHERS)) {
    while (at < dated.length && dated[at].end <= index) at++;
    if (at < dated.length && dated[at].start <= index) continue;
    found.push({
      author,
      second: null,
      last: lastOf(among),
      year: null,
      start: index,
      end: index + written.length,
      isFormal: true,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** ", Müller, Singh" → "Singh". */
const lastOf = (among: string | undefined): string | null =>
  among ? among.slice(among.lastIndexOf(', ') + 2).replace(/ \p{Lu}{1,3}\.?$/u, '') : null;
