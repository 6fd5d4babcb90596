import type { ReportSource } from '../shared/page-report.ts';
import type { Say } from '../words/say.ts';
import { type EvidenceIndex, recordOf } from './index-evidence.ts';
import { sourceView } from './source-view.ts';

/** A source that the page cites, as a reader sees it. */
export interface PageSource {
  /** Tells it from the others; never shown. */
  key: string;
  name: string;
  url: string | null;
  /** What it is: "26 people, randomised trial". */
  what: string;
  /** BCP 47 language of name and `what`, where it may be another than the reader's. */
  lang?: string;
}

/** What a reader calls an identifier, and where it leads; nothing is requested, a reader may follow it. */
const KINDS: Record<ReportSource['kind'], [name: string, address: string | null]> = {
  doi: ['DOI ', 'https://doi.org/'],
  pmid: ['PubMed ', 'https://pubmed.ncbi.nlm.nih.gov/'],
  pmcid: ['', 'https://pmc.ncbi.nlm.nih.gov/articles/'],
  arxiv: ['arXiv ', 'https://arxiv.org/abs/'],
  nct: ['', 'https://clinicaltrials.gov/study/'],
  isbn: ['ISBN ', null],
  // an address of the page's own is shown, and not made a link of ours
  url: ['', null],
};

/** What each source of a page is. */
export function pageSource(
  { kind, value, reference }: ReportSource,
  { references }: EvidenceIndex,
  say: Say,
): PageSource {
  const key = `${kind} ${value}`;
  if (reference === null) {
    const [name, address] = KINDS[kind];
    return { key, name: name + value, url: address && address + encodeURI(value), what: say('report_unknown_source') };
  }
  const { citation, url, what } = sourceView(recordOf(references, reference), say);
  return { key, name: citation, url, what, lang: 'en' };
}
