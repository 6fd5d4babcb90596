/** One work in CSL-JSON (citationstyles.org), as far as our records fill it. */
export interface CslItem {
  id: string;
  type: 'article-journal' | 'article-newspaper' | 'report' | 'legislation' | 'webpage';
  title: string;
  author: ({ family: string; given?: string } | { literal: string })[];
  issued?: { 'date-parts': [[number]] };
  'container-title'?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  URL?: string;
  note?: string;
}

/** One work in every format in which it can be copied; made at build time. */
export interface CitationFormats {
  /** In APA style, with an address where there is one. */
  text: string;
  /** The same as a link. */
  markdown: string;
  bibtex: string;
  ris: string;
  csl: CslItem;
}
