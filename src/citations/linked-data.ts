import type { Description } from './page-metadata.ts';

/** More than any honest page puts into one block of linked data. */
const LONGEST = 500_000;
const MOST_NODES = 50_000;

const ARTICLE = /ScholarlyArticle$/;
/** What names a work in schema.org's terms. */
const NAMING = ['@id', 'doi', 'identifier', 'sameAs', 'url', 'name', 'headline', 'datePublished', 'author', 'creator'];
/** Fields in which a work names another one that it rests on. */
const CITING = ['citation', 'isBasedOn'];

export type LinkedNode = Record<string, unknown>;

const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/**
 * The works that one block of JSON-LD cites, and what its scholarly article is itself, as texts that name them. Nothing for
 * what is no JSON.
 */
export function readLinkedData(json: string): { own: string[]; cited: Description[] } {
  const own: string[] = [];
  const cited: Description[] = [];
  for (const node of linkedNodes(json, CITING)) {
    if (listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)))
      own.push(...identify(node));
    for (const key of CITING) for (const work of listOf(node[key])) cited.push(describe(work));
  }
  return { own, cited };
}

/**
 * The objects of one block of JSON-LD, the outer before the inner; none for what is no JSON. Iterative and bounded, whatever
 * its depth.
 * @param except fields that are not gone into
 */
export function* linkedNodes(json: string, except: readonly string[] = []): Generator<LinkedNode, void> {
  const waiting: unknown[] = [parse(json)];
  for (let visited = 0; waiting.length > 0 && visited < MOST_NODES; visited++) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES).reverse());
    if (!isNode(value)) continue;
    yield value;
    for (const [key, inner] of Object.entries(value))
      if (typeof inner === 'object' && !except.includes(key)) waiting.push(inner);
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.slice(0, LONGEST));
  } catch {
    return null;
  }
}

/** Texts that identify the node itself, and not who wrote it. */
function identify(node: LinkedNode): string[] {
  return ['@id', 'doi', 'identifier', 'sameAs'].flatMap((key) => listOf(node[key]).flatMap(textsOf));
}

function describe(work: unknown): Description {
  if (typeof work === 'string') return [work];
  return isNode(work) ? NAMING.flatMap((key) => listOf(work[key]).flatMap(textsOf)) : [];
}

/** A text, the value of a `PropertyValue` with the name of its scheme before it, or the name of a person. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!isNode(value)) return [];
  const { propertyID, value: text, name } = value;
  if (typeof text === 'string') return [typeof propertyID === 'string' ? `${propertyID.toUpperCase()}: ${text}` : text];
  return typeof name === 'string' ? [name] : [];
}
