import type { PageText } from '../shared/page-text.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { identifyUrl, type Target } from './identify-url.ts';
import { readLinkedData } from './linked-data.ts';
import type { Citations } from './load-citations.ts';
import { workOfEntry } from './match-work.ts';
import type { SourceRecord, SourceTable } from './source-table.ts';

/** A work as metadata describe it: texts in which its identifiers, its title, authors and year stand. */
export type Description = readonly string[];

/** Names of `<meta>` that identify the page itself. */
const OWN =
  /^(?:citation_(?:doi|pmid|pmcid|arxiv_id|isbn|title)|bepress_citation_doi|prism\.doi|dc\.identifier(?:\.doi)?|dcterms\.identifier)$/i;
/** An identifier without its name, as the values of some of them are. */
const PREFIX: Record<string, string> = { citation_pmid: 'PMID: ', citation_arxiv_id: 'arXiv:', citation_isbn: 'ISBN ' };
/** The fields of one reference; DOIs may hold semicolons. */
const FIELD = /;\s*(?=citation_\w)/;

/**
 * Files what a page says of its sources out of sight: Highwire Press tags, linked data, COinS.
 * @returns what the page says it is itself
 */
export function addMetadata(page: PageText, citations: Citations, table: SourceTable): SourceRecord[] {
  const { meta, linkedData, contextObjects } = page.metadata ?? { meta: [], linkedData: [], contextObjects: [] };
  const own: string[] = page.url === null ? [] : [page.url];
  const cited: Description[] = [];
  for (const { name, content } of meta) {
    const key = name.toLowerCase();
    if (OWN.test(key)) own.push(`${PREFIX[key] ?? ''}${content}`);
    else if (key === 'citation_reference') cited.push(content.split(FIELD).map(fieldOfReference));
  }
  for (const data of linkedData) {
    const read = readLinkedData(data);
    own.push(...read.own);
    for (const each of read.cited) cited.push(each);
  }
  for (const each of contextObjects) cited.push(describe(each));
  for (const each of cited) addDescribed(each, citations, table);
  return addOwn(own, citations, table);
}

function addDescribed(description: Description, citations: Citations, table: SourceTable): SourceRecord[] {
  const sources = table.add(targetsOf(description), null);
  if (sources.length > 0) return sources;
  const work = workOfEntry(description.join('. '), citations);
  return work === null ? [] : [table.addWork(work, null)];
}

/** Addresses do not identify a page as a work unless a work is known by them. */
function addOwn(own: string[], citations: Citations, table: SourceTable): SourceRecord[] {
  const targets = targetsOf(own).filter(({ kind, value }) => kind !== 'url' || citations.workOf(kind, value) !== null);
  if (targets.length > 0) return table.add(targets, null);
  const titles = own.flatMap((text) => citations.titles.find(text)).filter(({ start }) => start === 0);
  return titles.slice(0, 1).map(({ id }) => table.addWork(id, null));
}

function targetsOf(description: Description): Target[] {
  return description.flatMap((text) => {
    const trimmed = text.trim();
    const target = identifyUrl(trimmed);
    return target && !/\s/.test(trimmed) ? [target] : findIdentifiers(trimmed).identifiers;
  });
}

/** "citation_pmid=123" → "PMID: 123". */
function fieldOfReference(field: string): string {
  const at = field.indexOf('=');
  const name = field.slice(0, Math.max(0, at)).trim().toLowerCase();
  return `${PREFIX[name] ?? ''}${field.slice(at + 1)}`;
}

/** An OpenURL context object, `ctx_ver=Z39.88-2004&rft_id=info%3Adoi%2F10.…&rft.atitle=…`, as texts. */
function describe(contextObject: string): Description {
  return contextObject.split('&').flatMap((part) => {
    const at = part.indexOf('=');
    const key = part.slice(0, Math.max(0, at));
    const value = decodeField(part.slice(at + 1));
    if (/^rft_id$/i.test(key)) return value.replace(/^info:pmid\//i, 'PMID: ').replace(/^info:isbn\//i, 'ISBN ');
    if (/^rft\.isbn$/i.test(key)) return `ISBN ${value}`;
    return /^rft\.(?:atitle|btitle|title|jtitle|aulast|au|date)$/i.test(key) ? value : [];
  });
}

function decodeField(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
