import { type LinkedNode, linkedNodes, listOf } from '../citations/linked-data.ts';
import type { PageText } from '../shared/page-text.ts';

/** What linked data and microdata say about a page that bears on what it is for. */
export interface StructuredData {
  /** Product, Offer, AggregateRating and their names, in the order of the page. */
  products: { type: string; name: string }[];
  authors: string[];
  isArticle: boolean;
  /** `YYYY-MM-DD` */
  published: string | null;
  modified: string | null;
  siteName: string | null;
}

const PRODUCT = /^(?:Product|ProductGroup|IndividualProduct|Offer|AggregateOffer|AggregateRating)$/;
const ARTICLE = /(?:^|:|\/)(?:Article|BlogPosting|NewsArticle|MedicalWebPage|Report|Blog)$/;
/** In linked data that cannot be parsed. */
const BROKEN = /"@type"\s{0,9}:\s{0,9}"(Product|Offer|AggregateRating)"/g;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Reads linked data, also where it is broken, and adds what stands in the markup. Never throws; linear in its length. */
export function readStructuredData({ metadata, surroundings }: PageText): StructuredData {
  const found: StructuredData = {
    products: [...(surroundings?.products ?? [])],
    authors: [...(surroundings?.authors ?? [])],
    isArticle: surroundings?.isArticle ?? false,
    published: surroundings?.published ?? null,
    modified: surroundings?.modified ?? null,
    siteName: surroundings?.siteName ?? null,
  };
  for (const json of metadata?.linkedData ?? []) {
    const before = found.products.length;
    for (const node of linkedNodes(json)) addNode(node, found);
    if (found.products.length === before)
      for (const [, type] of json.matchAll(BROKEN)) found.products.push({ type, name: '' });
  }
  return found;
}

function addNode(node: LinkedNode, found: StructuredData): void {
  const types = listOf(node['@type']).filter((type) => typeof type === 'string');
  const type = types.map((each) => each.replace(/^.*[/:]/, '')).find((each) => PRODUCT.test(each));
  if (type !== undefined) found.products.push({ type, name: textOf(node.name) });
  if (types.some((each) => ARTICLE.test(each))) {
    found.isArticle = true;
    found.authors.push(...listOf(node.author).map(nameOf).filter(Boolean));
    found.published ??= dayOf(node.datePublished);
    found.modified ??= dayOf(node.dateModified);
  }
  if (types.includes('WebSite') || types.includes('Organization')) found.siteName ??= textOf(node.name) || null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 300) : '');
const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value ? textOf(value.name) : textOf(value);
const dayOf = (value: unknown): string | null => DAY.exec(textOf(value))?.[0] ?? null;
