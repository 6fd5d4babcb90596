import type { SpamSignalId } from '../shared/spam.ts';
import type { Detector } from './detector.ts';
import type { SpamPage } from './spam-page.ts';

/** A short block that says who wrote the page. */
const BYLINE =
  /^(?:by|author:?|(?:written|posted|reviewed|medically reviewed|edited) by)\s+(\p{Lu}\S{1,40}(?:\s\S{1,40}){0,5})/iu;
const SHORT = 120;

const isArticle = (page: SpamPage): boolean => page.structured.isArticle && !page.isThread;

function authorsOf(page: SpamPage): string[] {
  const bylines = page.page.blocks.flatMap(({ text, kind }) =>
    kind !== 'heading' && text.length <= SHORT ? (BYLINE.exec(text.trim())?.[1] ?? []) : [],
  );
  return [...page.structured.authors, ...bylines];
}

/** Only what calls itself an article owes an author; a name that is an office is none. */
const noAuthor: Detector = (page) => {
  if (!isArticle(page)) return null;
  const authors = authorsOf(page);
  const isName = (name: string): boolean => {
    const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
    return words.length > 0 && !words.every((word) => page.list('anonymous').includes(word));
  };
  if (authors.some(isName)) return [];
  return [
    {
      quote: authors[0] ?? '',
      measured: authors.length > 0 ? 'The author is an office, no person.' : 'No author is named.',
    },
  ];
};

/** A day in text: "March 5, 2024", "5 March 2024", "2024-03-05", "3/5/2024". */
const DAY =
  /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4})\b/i;

const noDate: Detector = (page) => {
  if (!isArticle(page)) return null;
  const { published, modified } = page.structured;
  const isDated = published ?? modified ?? page.page.date;
  const inText = page.page.blocks.some(({ text }) => text.length <= SHORT && DAY.test(text));
  return isDated || inText ? [] : [{ quote: '', measured: 'No date is given.' }];
};

const YEAR = /\b(?:19|20)\d\d\b/g;
const yearsIn = (text: string): number[] => (text.match(YEAR) ?? []).map(Number);

/** The year of the title, or of the last change, against that of publication and of the newest thing that the text speaks of. */
const freshDate: Detector = (page) => {
  const { published, modified } = page.structured;
  if (published === null) return page.page.surroundings === undefined ? null : [];
  const born = Number(published.slice(0, 4));
  const limit = page.limit('fresh-date', 'years');
  const inTitle = Math.max(0, ...yearsIn(page.page.title));
  if (inTitle - born >= limit)
    return [
      { quote: page.page.title, measured: `The title says ${inTitle}; the page says that it is of ${published}.` },
    ];
  const changed = Number((modified ?? published).slice(0, 4));
  const spoken = page.page.blocks.flatMap(({ text, kind }) => (kind === 'heading' ? [] : yearsIn(text)));
  const newest = spoken.reduce((latest, year) => (year <= changed && year > latest ? year : latest), 0);
  if (changed - born < limit || newest === 0 || newest > born) return [];
  return [
    {
      quote: modified ?? '',
      measured: `Of ${published}, dated ${modified}; the newest year in its text is ${newest}.`,
    },
  ];
};

/** The host, the name and the menu of the site belong to one trade, and the page is about kratom. */
const unrelatedHost: Detector = (page) => {
  const { surroundings, title, blocks } = page.page;
  if (page.ownHost === null && surroundings === undefined) return null;
  const headline = blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text ?? '';
  const isAbout = [title, headline].some((text) => page.kindsIn(text).has('subjects'));
  if (!isAbout && page.ownHealthClaims().length === 0) return [];
  const name = [page.ownHost ?? '', page.structured.siteName ?? ''].join(' ').toLowerCase();
  const nameWords = name.match(/\p{L}+/gu) ?? [];
  const menu = (surroundings?.links ?? []).filter(({ text }) => text.length <= 30);
  const menuWords = new Set(menu.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  for (const [list, words] of Object.entries(page.tools.data.lists)) {
    if (!list.startsWith('unrelated-')) continue;
    const inName = words.find((word) =>
      nameWords.some((part) => part === word || (word.length > 5 && part.includes(word))),
    );
    const inMenu = words.filter((word) => menuWords.has(word));
    const topic = list.slice('unrelated-'.length);
    if (inName !== undefined)
      return [{ quote: page.ownHost ?? name.trim(), measured: `The site is named for ${topic}: “${inName}”.` }];
    if (inMenu.length >= page.limit('unrelated-host', 'menuWords'))
      return [{ quote: inMenu.join(', '), measured: `The menu of the site is about ${topic}.` }];
  }
  return [];
};

export const pageSignals = {
  'no-author': noAuthor,
  'no-date': noDate,
  'fresh-date': freshDate,
  'unrelated-host': unrelatedHost,
} satisfies Partial<Record<SpamSignalId, Detector>>;
