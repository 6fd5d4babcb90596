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

/** One work in the formats that reference managers read; made at build time. */
export interface CitationFormats {
  bibtex: string;
  ris: string;
  csl: CslItem;
}
