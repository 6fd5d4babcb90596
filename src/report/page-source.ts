import type { ReportSource } from '../shared/page-report.ts';
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
}

const UNKNOWN = 'not in our evidence';

/** Where an identifier leads; nothing is ever requested, a reader may follow it. */
const ADDRESS: Record<ReportSource['kind'], (value: string) => { name: string; url: string | null }> = {
  doi: (value) => ({ name: `DOI ${value}`, url: `https://doi.org/${encodeURI(value)}` }),
  pmid: (value) => ({ name: `PubMed ${value}`, url: `https://pubmed.ncbi.nlm.nih.gov/${value}/` }),
  pmcid: (value) => ({ name: value, url: `https://pmc.ncbi.nlm.nih.gov/articles/${value}/` }),
  arxiv: (value) => ({ name: `arXiv ${value}`, url: `https://arxiv.org/abs/${value}` }),
  nct: (value) => ({ name: `Trial ${value}`, url: `https://clinicaltrials.gov/study/${value}` }),
  isbn: (value) => ({ name: `ISBN ${value}`, url: null }),
  // an address of the page's own is shown, and not made a link of ours
  url: (value) => ({ name: value.replace(/^https:\/\//, ''), url: null }),
};

/** What each source of a page is. */
export function pageSource({ kind, value, reference }: ReportSource, { references }: EvidenceIndex): PageSource {
  const key = `${kind} ${value}`;
  if (reference === null) return { key, ...ADDRESS[kind](value), what: UNKNOWN };
  const { citation, url, what } = sourceView(recordOf(references, reference));
  return { key, name: citation, url, what };
}
