import type { SpamSignalId } from '../shared/spam.ts';
import { type Detector, type Place, plural, unquoted } from './detector.ts';
import { nearDuplicates } from './near-duplicates.ts';

/** Posts that say almost the same; what they quote of each other is left out. */
const repeatedPosts: Detector = (page) => {
  if (!page.isThread) return null;
  const limit = (name: string): number => page.limit('repeated-posts', name);
  const posts = new Map<number, { id: number; words: string[] }>();
  for (const [id, { post, kind }] of page.page.blocks.entries()) {
    if (post === undefined || kind === 'quote') continue;
    const { words } = page.words[id];
    const known = posts.get(post);
    if (known) known.words.push(...words);
    else posts.set(post, { id, words: [...words] });
  }
  const texts = [...posts.values()].filter(({ words }) => words.length >= limit('words'));
  const pairs = nearDuplicates(texts, limit('bits'));
  if (pairs.length < limit('pairs')) return [];
  return pairs.map(({ first, second }) => ({
    at: { block: second, start: 0, end: page.page.blocks[second].text.length },
    measured: `Almost the same as the post that begins: “${page.page.blocks[first].text.replace(/\s+/g, ' ').trim().slice(0, 120)}”.`,
  }));
};

/** A shop, a paid link or a code that stands in several posts. */
const repeatedPromotion: Detector = (page) => {
  if (!page.isThread) return null;
  const promoted = new Map<string, Map<number, Place>>();
  const note = (what: string, block: number, place: Place): void => {
    const { post } = page.page.blocks[block];
    if (post === undefined) return;
    const posts = promoted.get(what) ?? new Map<number, Place>();
    if (!posts.has(post)) posts.set(post, place);
    promoted.set(what, posts);
  };
  for (const { at, host, href, isShop, isPaid } of page.links)
    if (at !== null && host !== null && (isShop || isPaid)) note(host, at.block, { at, href });
  for (const { at } of unquoted(page.phrases('discount-code')))
    for (const [code] of page.textOf(at).matchAll(/\b[A-Z][A-Z\d]{3,}\b/g)) note(code, at.block, { at });
  return [...promoted].flatMap(([what, posts]) => {
    if (posts.size < page.limit('repeated-promotion', 'posts')) return [];
    const measured = `${what.includes('.') ? 'The same shop' : `The code ${what}`} in ${plural(posts.size, 'post')}.`;
    return [...posts.values()].map((place) => ({ ...place, measured }));
  });
};

export const threadSignals = {
  'repeated-posts': repeatedPosts,
  'repeated-promotion': repeatedPromotion,
} satisfies Partial<Record<SpamSignalId, Detector>>;
