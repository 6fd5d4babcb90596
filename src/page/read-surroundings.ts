import type { PageLink, PageSurroundings } from '../shared/page-text.ts';
import { baseOf } from './base-of.ts';
import { attributeOf, domProperty } from './dom-property.ts';
import { SightReader } from './sight-of.ts';
import { OWN_HOST } from './skip-node.ts';

/** More links and texts than any honest page has; what comes after them is not read, and the report says so. */
const MOST_LINKS = 20_000;
const MOST_NODES = 400_000;
/** Elements that are asked how they are drawn: each may cost a look at the layout. */
const MOST_LOOKS = 6000;
const MOST_OF_A_KIND = 100;
const MOST_HIDDEN = 40;
/** Code units that are kept of a text, and that a hidden one has at least: shorter ones are for screen readers. */
const LONGEST = 300;
const SHORTEST_HIDDEN = 40;
/** Elements between two yields. */
const A_STEP = 32;

const AUTHORS =
  'meta[name="author"],meta[property="article:author"],[rel~="author"],[itemprop~="author"],.byline,.author-name,.entry-author,.post-author,.p-author,.author.vcard';
const CARTS =
  'form.cart button,button[name="add-to-cart"],.single_add_to_cart_button,.add_to_cart_button,form[action*="/cart/add"] button,form[action*="/cart/add"] input[type="submit"],[data-add-to-cart],.snipcart-add-item,[data-button-action="add-to-cart"]';
const ARTICLES =
  '.single-post,.blog-post,.post-template-default,[itemtype$="/Article"],[itemtype$="/BlogPosting"],[itemtype$="/NewsArticle"]';
const PRODUCTS = '[itemtype*="schema.org/"],[typeof]';
const PRODUCT = /(?:^|[/:\s])(Product|Offer|AggregateOffer|AggregateRating)(?:$|\s)/;
const SHOWTEXT = 4;

const collapse = (text: string | null | undefined): string =>
  (text ?? '')
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);

/**
 * Reads what stands around and behind the text of a document: its links with how they are seen and marked, what it says it is,
 * whom it names, what it sells, and texts that no reader sees. Works on a browser's DOM and on domino's, never changes it, and
 * yields often. Where there is no layout, only styles in the markup tell what is hidden. Time is linear in its nodes.
 * @param url address of the page, `null` where it has none: links are then given as written
 */
export function* readSurroundings(document: Document, url: string | null): Generator<void, PageSurroundings> {
  const sights = new SightReader(hasLayout(document));
  let looks = 0;
  const look = (element: Element) => (++looks > MOST_LOOKS ? 'shown' : sights.sightOf(element));

  const base = baseOf(document, url);
  const anchors = document.querySelectorAll('a[href]');
  const links: PageLink[] = [];
  for (const [at, anchor] of [...anchors].slice(0, MOST_LINKS).entries()) {
    if (at % A_STEP === 0) yield;
    const written = attributeOf(anchor, 'href') ?? '';
    links.push({
      href: base !== null && URL.canParse(written, base) ? new URL(written, base).href : written,
      text: collapse(anchor.textContent),
      rel: (attributeOf(anchor, 'rel') ?? '').toLowerCase().split(/\s+/, 20).filter(Boolean),
      sight: look(anchor),
    });
  }

  const hiddenTexts: string[] = [];
  if (document.body) {
    const walker = document.createTreeWalker(document.body, SHOWTEXT);
    let nodes = 0;
    for (let node = walker.nextNode(); node && nodes < MOST_NODES; node = walker.nextNode()) {
      if (++nodes % A_STEP === 0) yield;
      const parent = domProperty(node, 'parentElement');
      if (!parent || domProperty(node as Text, 'length') < SHORTEST_HIDDEN || isNoText(parent)) continue;
      const text = collapse((node as Text).data);
      if (text.length < SHORTEST_HIDDEN || look(parent) !== 'hidden') continue;
      hiddenTexts.push(text);
      if (hiddenTexts.length === MOST_HIDDEN) break;
    }
  }
  yield;
  return { links, cut: anchors.length > MOST_LINKS, hiddenTexts, ...readMarkup(document) };
}

const hasLayout = (document: Document): boolean => typeof document.body?.checkVisibility === 'function';

const NO_TEXT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'option', 'title', 'code', OWN_HOST]);
const isNoText = (element: Element): boolean => NO_TEXT.has(domProperty(element, 'localName'));

function readMarkup(document: Document): Omit<PageSurroundings, 'links' | 'cut' | 'hiddenTexts'> {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)].slice(0, MOST_OF_A_KIND);
  const meta = (name: string): string | null => {
    const element = document.querySelector(`meta[property="${name}"]`);
    return element && (collapse(attributeOf(element, 'content')) || null);
  };
  const type = meta('og:type') ?? '';
  const day = (...names: string[]): string | null =>
    names.map((name) => /^\d{4}-\d{2}-\d{2}/.exec(meta(name) ?? '')?.[0]).find(Boolean) ?? null;
  return {
    products: [
      ...(/product/i.test(type) ? [{ type: 'Product', name: meta('og:title') ?? '' }] : []),
      ...all(PRODUCTS).flatMap((element) => {
        const found = PRODUCT.exec(attributeOf(element, 'itemtype') ?? attributeOf(element, 'typeof') ?? '');
        const name = element.querySelector('[itemprop="name"],[property="name"]');
        return found
          ? [{ type: found[1], name: collapse(attributeOf(name ?? element, 'content') ?? name?.textContent) }]
          : [];
      }),
    ],
    authors: all(AUTHORS)
      .map((element) => collapse(attributeOf(element, 'content') ?? element.textContent))
      .filter(Boolean),
    isArticle: /article/i.test(type) || Boolean(document.querySelector(ARTICLES)),
    published: day('article:published_time', 'og:published_time'),
    modified: day('article:modified_time', 'og:updated_time'),
    siteName: meta('og:site_name'),
    carts: all(CARTS).map((element) => collapse(element.textContent || attributeOf(element, 'value')) || 'cart'),
  };
}
