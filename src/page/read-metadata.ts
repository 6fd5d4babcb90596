import type { PageMetadata } from '../shared/page-text.ts';

/** Characters that are taken of each, and elements of each kind: more than any honest page has. */
const LONGEST = 500_000;
const MOST = 20_000;

/** Highwire Press, bepress, PRISM and Dublin Core: the names under which pages describe a work. */
const CITATION_NAME = /^(?:citation_|bepress_citation_|prism\.|dc\.|dcterms\.)/i;

/** What a document says of itself and its sources out of sight, as it stands there. */
export function readMetadata(document: Document): PageMetadata {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)].slice(0, MOST);
  return {
    meta: all('meta[name][content]')
      .map((meta) => ({ name: meta.getAttribute('name') ?? '', content: meta.getAttribute('content') ?? '' }))
      .filter(({ name }) => CITATION_NAME.test(name))
      .map(({ name, content }) => ({ name, content: content.slice(0, LONGEST) })),
    linkedData: all('script[type="application/ld+json"]').map((script) => (script.textContent ?? '').slice(0, LONGEST)),
    contextObjects: all('span.Z3988[title]').map((span) => (span.getAttribute('title') ?? '').slice(0, LONGEST)),
  };
}
