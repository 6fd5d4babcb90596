import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CitationFormats, CslItem } from '../shared/csl-item.ts';
import { escapeMarkdown } from '../shared/escape-markdown.ts';
import type { Reference } from '../shared/reference.ts';
import { cslOf } from './csl-of.ts';

/*
 * Citations are formatted by Citation.js and citeproc at build time; what ships is their text.
 */

plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** Stand for the authors that a record does not know; "et al." is printed for them. Of two names, citeproc prints both. */
const UNKNOWN: CslItem['author'] = [{ family: 'Unknown' }, { family: 'Unknown' }];

/** What a style says of long lists of authors. */
const LONG_LISTS = /et-al-min="21" et-al-use-first="19" et-al-use-last="true"/;

/** A reference in APA style (7th edition) on one line, with its DOI or address. */
export function formatApa(reference: Reference): string {
  const item = cslOf(reference);
  const { author } = item;
  const isPerson = author.every((name) => 'family' in name);
  const known = !reference.authorsComplete && isPerson ? author.length : 0;
  const cited: CslItem = known > 0 ? { ...item, author: [...author, ...UNKNOWN] } : item;
  const options = { format: 'text', template: styleAfter(known), lang: 'en-US' } as const;
  return new Cite(cited).format('bibliography', options).trim();
}

/** A reference in every format in which it can be copied; `apa` as `formatApa` gives it. */
export function formatCitation(reference: Reference, apa: string): CitationFormats {
  const { url } = reference;
  const csl = cslOf(reference);
  const work = new Cite(csl);
  return {
    text: url === null || apa.includes(url) ? apa : `${apa} ${url}`,
    markdown: url === null ? escapeMarkdown(apa) : linkTo(url, apa),
    bibtex: work.format('bibtex').trim(),
    ris: work.format('ris').trim(),
    csl,
  };
}

/** The citation links to the work, whose address is then not written out a second time. */
function linkTo(url: string, apa: string): string {
  const words = apa.endsWith(url) ? apa.slice(0, -url.length).trim() : apa;
  return `[${escapeMarkdown(words)}](<${url}>)`;
}

/** APA that says "et al." after so many authors: the record does not know the others. 0: all are known. */
function styleAfter(authors: number): string {
  if (authors === 0) return 'apa';
  const { templates } = plugins.config.get('@csl');
  const apa = templates.get('apa');
  if (!LONG_LISTS.test(apa)) throw new Error('The APA style has changed: look up how it shortens lists of authors.');
  const name = `apa-after-${authors}`;
  templates.add(name, apa.replace(LONG_LISTS, `et-al-min="${authors + UNKNOWN.length}" et-al-use-first="${authors}"`));
  return name;
}
