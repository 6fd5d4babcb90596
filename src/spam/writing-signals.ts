import type { SpamSignalId } from '../shared/spam.ts';
import { type Detector, type Place, placesOf, plural, unquoted } from './detector.ts';
import { groupByBlock } from './group-by-block.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { outlineParts } from './outline-parts.ts';
import type { PlacedPhrase, SpamPage } from './spam-page.ts';

/** Words of the page outside of posts: a thread is written by many. */
const articleWords = (page: SpamPage): number =>
  page.words.reduce(
    (sum, { words }, block) => sum + (page.page.blocks[block].post === undefined ? words.length : 0),
    0,
  );

const inArticle = (page: SpamPage, phrases: readonly PlacedPhrase[]): PlacedPhrase[] =>
  phrases.filter(({ at }) => !page.isInPost(at));

const perHundred = (count: number, words: number): number => (words === 0 ? 0 : (100 * count) / words);

const keywordStuffing: Detector = (page) => [...searchLists(page), ...density(page), ...stuffedHeadings(page)];

/** Paragraphs that are mostly searches, one after the other. */
function searchLists(page: SpamPage): Place[] {
  const searches = inArticle(page, page.phrases('keyword-stuffing')).map(({ at, words }) => ({ ...at, words }));
  return [...groupByBlock(searches)].flatMap(([block, phrases]) => {
    const distinct = new Set(phrases.map(({ words }) => words));
    const words = phrases.reduce((sum, phrase) => sum + phrase.words.split(' ').length, 0);
    const isList = perHundred(words, page.words[block].words.length) >= page.limit('keyword-stuffing', 'part');
    if (distinct.size < page.limit('keyword-stuffing', 'phrases') || !isList) return [];
    const at = { block, start: phrases[0].start, end: phrases[phrases.length - 1].end };
    return [{ at, measured: `${distinct.size} searches in a row.` }];
  });
}

function density(page: SpamPage): Place[] {
  const mentions = inArticle(page, page.phrases('searched-names'));
  const words = articleWords(page);
  const limit = (name: string): number => page.limit('keyword-stuffing', name);
  if (mentions.length < limit('mentions') || words < limit('words')) return [];
  if (perHundred(mentions.length, words) < limit('percent')) return [];
  return [
    { at: mentions[0].sentence, measured: `Kratom is named ${plural(mentions.length, 'time')} in ${words} words.` },
  ];
}

function stuffedHeadings(page: SpamPage): Place[] {
  const headings = page.page.blocks.flatMap((block, b) =>
    block.kind === 'heading' && block.level !== 1 && block.post === undefined ? [b] : [],
  );
  const naming = headings.filter((b) => page.blocksWith('subjects').has(b));
  if (naming.length < page.limit('keyword-stuffing', 'headings')) return [];
  if (perHundred(naming.length, headings.length) < page.limit('keyword-stuffing', 'headingPercent')) return [];
  const end = page.page.blocks[naming[0]].text.length;
  const measured = `${naming.length} of ${headings.length} headings name kratom.`;
  return [{ at: { block: naming[0], start: 0, end }, measured }];
}

const strainStuffing: Detector = (page) => {
  const names = inArticle(page, page.phrases('strain-stuffing'));
  const distinct = new Set(names.map(({ words }) => words));
  const words = articleWords(page);
  const limit = (name: string): number => page.limit('strain-stuffing', name);
  if (names.length < limit('mentions') || distinct.size < limit('distinct')) return [];
  if (perHundred(names.length, words) < limit('percent')) return [];
  const measured = `${plural(names.length, 'name')} of strains or colours in ${words} words, ${distinct.size} of them different.`;
  return [{ at: names[0].sentence, measured }];
};

const spunTerms: Detector = (page) => unquoted(page.phrases('spun-terms')).map(({ at }) => ({ at }));

/** Headings in the order of such texts, or the set phrases of their paragraphs. */
const boilerplateOutline: Detector = (page) => {
  const parts = outlineParts(page);
  const told = new Set(parts.map(({ part }) => part));
  const sellsOrEnds = told.has('buying') || told.has('end');
  const places: Place[] = [];
  if (told.has('benefits') && sellsOrEnds && parts.length >= page.limit('boilerplate-outline', 'parts')) {
    const measured = `The headings in their order: ${parts.map(({ part }) => part).join(', ')}.`;
    places.push(...parts.map(({ at }) => ({ at, measured })));
  }
  const phrases = unquoted(inArticle(page, page.phrases('boilerplate-outline')));
  const distinct = [
    ...new Map(phrases.map((phrase) => [`${phrase.sentence.block} ${phrase.sentence.start}`, phrase])).values(),
  ];
  if (distinct.length >= page.limit('boilerplate-outline', 'phrases')) places.push(...placesOf(distinct));
  return places;
};

/** Paragraphs of an article, or whole posts of a thread, that say almost the same. */
const repeatedBlocks: Detector = (page) => {
  const limit = (name: string): number => page.limit('repeated-blocks', name);
  const texts = page.words.flatMap(({ words }, id) => {
    const { kind, post } = page.page.blocks[id];
    return post === undefined && kind !== 'quote' && words.length >= limit('words') ? [{ id, words }] : [];
  });
  const pairs = nearDuplicates(texts, limit('bits')).filter(({ same }) => !same);
  if (pairs.length < limit('pairs')) return [];
  return pairs.map(({ first, second }) => ({
    at: { block: second, start: 0, end: page.page.blocks[second].text.length },
    measured: `Almost the same as: “${page.page.blocks[first].text.replace(/\s+/g, ' ').trim().slice(0, 120)}”.`,
  }));
};

export const writingSignals = {
  'keyword-stuffing': keywordStuffing,
  'strain-stuffing': strainStuffing,
  'spun-terms': spunTerms,
  'boilerplate-outline': boilerplateOutline,
  'repeated-blocks': repeatedBlocks,
} satisfies Partial<Record<SpamSignalId, Detector>>;
