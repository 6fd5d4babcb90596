import type { Stance } from '../shared/stance.ts';

/** Text with the findings that a careful reader makes in it; `tests/corpus/README.md` has the conventions. */
export interface Label extends Stance {
  /** Index into the blocks of the document. */
  block: number;
  /** A substring of that block. */
  quote: string;
  claim: string;
}

export interface LabelledBlock {
  /** Name of the HTML element. */
  tag: string;
  text: string;
  /** Index of the post in a thread. */
  post?: number;
}

export interface LabelledDocument {
  id: string;
  genre: string;
  title: string;
  blocks: LabelledBlock[];
  links: { text: string; href: string }[];
  /** The page is SEO spam, by the judgement of whoever labelled it; absent where nobody judged. */
  spam?: boolean;
  gold: Label[];
  /** Attributions to studies that name none. */
  vague: { block: number; quote: string }[];
}

/** A passage of a phrasebook that makes a claim. */
export interface LabelledPassage extends Stance {
  id: string;
  claim: string;
  text: string;
  /** Further claims that the same passage makes. */
  also: string[];
}

/** A passage that must not be taken for the claim that it is close to. */
export interface NearMiss {
  id: string;
  claim: null;
  near: string;
  text: string;
}

/** One file of the corpus; it holds documents or passages. */
export interface CorpusFile {
  path: string;
  documents: LabelledDocument[];
  passages: (LabelledPassage | NearMiss)[];
}
