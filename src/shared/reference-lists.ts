import type { Block } from './page-text.ts';

const LIST =
  '(?:references?|bibliography|sources?|works cited|literature|citations?|(?:foot|end)?notes|resources|further reading)';
/** "References", "Selected sources (12)", "Notes and references:"; not so "Sources of lead". */
const HEADING = new RegExp(
  `^\\W*(?:\\d+\\. )?(?:(?:selected|key|additional|external|medical|article|scientific|cited|general|our|list of|view|show|all|the) )*${LIST}(?: (?:and|&) (?:${LIST}|links))?(?: cited| list| consulted| used)?\\W*(?:\\(\\d+\\)\\W*)?$`,
  'i',
);
/** Longest heading of a list. */
const LONGEST_HEADING = 60;

/** "[3]", "(3)", "3." or "3 A", as entries begin. */
export const NUMBERED = /^[\s^↑]{0,4}(?:\[(\d{1,5})\]|\(?(\d{1,5})[.)\]:]|(\d{1,4})(?=\s\p{Lu}|\p{Lu}\p{Ll}))/u;
const DATED = /\b(?:19|20)\d\d\b/;
const TRACED = /\bdoi\b|https?:|\bet al\b/i;

/** "Smith J, Doe AB. …" or "J. Smith, …", and a year set off as in "2019;", "(2019)." or at the end. */
const BY_AUTHORS =
  /^[\W\d]{0,9}(?:\p{Lu}[\p{L}'’-]{1,30},? (?:\p{Lu}[.-]? ?){1,3}[,.;&(]|(?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll}{1,30}(?:,| and ))/u;
const SET_OFF = /\b(?:19|20)\d\d[a-z]?\)?(?:[.;:,]|$)/;
/** Longer texts are paragraphs of an article. */
const LONGEST_ENTRY = 900;

/** Has a text the shape of an entry in a list of references, wherever it stands? */
export const isEntryByAuthors = (text: string): boolean =>
  text.length < LONGEST_ENTRY && BY_AUTHORS.test(text) && SET_OFF.test(text);

/** Follows the blocks of one page in their order, and knows when they stand under the heading of a list of references. */
export class ReferenceLists {
  /** Level of the heading of the list at hand; 7 for a short line that is no heading; 0 outside of lists. */
  #level = 0;

  /** `head`: the heading of a list; `entry`: what can be an entry under it; `null`: neither. */
  read(block: Block): 'head' | 'entry' | null {
    const { text, kind, level = 6, post, links } = block;
    const isItem = kind === 'list-item' || kind === 'cell';
    if (post !== undefined) this.#level = 0;
    else if (!isItem && text.length <= LONGEST_HEADING && HEADING.test(text)) {
      this.#level = kind === 'heading' ? level : 7;
      return 'head';
    } else if (kind === 'heading') {
      if (level <= this.#level) this.#level = 0;
    } else if (this.#level > 0) {
      // a page goes on in longer paragraphs
      if (isItem || NUMBERED.test(text) || links.length > 0 || DATED.test(text) || TRACED.test(text)) return 'entry';
      if (this.#level === 7) this.#level = 0;
    }
    return null;
  }
}

/** Does an entry name a work? A list of sources can hold sentences of the page as well, and those are said by it. */
export function namesWork({ text, kind, links }: Block): boolean {
  if (text.length >= LONGEST_ENTRY) return NUMBERED.test(text);
  if (kind === 'list-item' || kind === 'cell') return links.length > 0 || DATED.test(text) || TRACED.test(text);
  return NUMBERED.test(text) || TRACED.test(text);
}
