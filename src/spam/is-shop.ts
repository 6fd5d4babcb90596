import type { SpamPage } from './spam-page.ts';

/**
 * Whether the page itself sells kratom: it has a cart for it, it is marked up as a product with an offer, or its text has a
 * product's title and price, or a price and the voice of a seller. What stands between quotation marks, in posts, or on a page that is
 * about something else, makes no shop of it.
 */
export function isShop(page: SpamPage): boolean {
  const { surroundings, title, blocks } = page.page;
  const headline = blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text ?? '';
  const isTitled = page.namesGoods(headline) || page.namesGoods(title);
  if (isTitled && (surroundings?.carts.length ?? 0) > 0) return true;
  const { products } = page.structured;
  const isOffered = products.some(({ type }) => /Offer$/.test(type));
  const isProduct = products.some(
    ({ type, name }) => type !== 'AggregateRating' && !/Offer$/.test(type) && page.namesGoods(name),
  );
  if (isOffered && isProduct && !page.structured.isArticle) return true;
  return isShopByText(page, isTitled, headline || title);
}

function isShopByText(page: SpamPage, isTitled: boolean, headline: string): boolean {
  const own = (kind: string) => page.phrases(kind).some(({ at, isQuoted }) => !isQuoted && !page.isInPost(at));
  if (own('carts') && isTitled) return true;
  if (!own('prices') || !page.phrases('subjects').length) return false;
  return own('seller-voice') || page.kindsIn(headline).has('product-titles');
}
