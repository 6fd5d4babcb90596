import type { EvidenceRole } from './claim.ts';
import type { ReadingResult } from './reading.ts';
import type { Stance } from './stance.ts';

export const CITATION_STATUSES = [
  'key-source',
  'known-source',
  'source-disagrees',
  'off-topic-source',
  'unknown-source',
  'vague',
  'none',
] as const;
export type CitationStatus = (typeof CITATION_STATUSES)[number];

/** How a source stands to what a passage says. */
export type Stand = 'otherwise' | 'limits' | 'backs' | 'background';

/** A bundled work that a passage cites. */
export interface CitedRole {
  ref: string;
  /** Its role for the claim, whatever the passage says; `null` where it is evidence for other claims only. */
  role: EvidenceRole | null;
  /** `null` as for the role. */
  stand: Stand | null;
}

/** How near a passage its sources stand: nearest wins. `page`: in a list, or the page is itself the work. */
export type Nearness = 'sentence' | 'paragraph' | 'page';

/** How one passage is carried by sources. All ids are reference ids. */
export interface Citation {
  status: CitationStatus;
  /** Bundled works that the status rests on, each once, best first. */
  cited: string[];
  works: CitedRole[];
  /** `null` where there is no source. */
  near: Nearness | null;
  /** The page is itself the work that it rests on. */
  isOwnWork: boolean;
  /** What it is cited through, where that is no study or document of others. */
  via: 'same-site' | 'vendor' | 'social' | null;
  /** Cites something that leads to nothing we can read: "[7]" without an entry, a name without a list. */
  isLost: boolean;
  /** Works in cells or animals, where the passage is about people. */
  notInPeople: string[];
  /** Key references of the claim that the page nowhere cites. */
  missing: string[];
}

/** A span of one block. `start` and `end` are UTF-16 code units into its text. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/** Why a finding is what it is: for `npm run explain`, and for readers who ask. */
export interface Trace {
  /** Numbers of the compiled language; `npm run explain` prints their names. */
  pattern: number;
  concepts: { concept: number; text: string; start: number; end: number }[];
  subject: { from: 'clause' | 'sentence' | 'reference' | 'lead-in' | 'topic'; text: string };
  cues: { cue: number; does: string; text: string }[];
}

/** One passage of a page that carries one claim. */
export interface Finding extends Stance, ReadingResult {
  claim: string;
  /** The shortest stretch that carries the claim, with the cue that decides its mode. */
  quote: Span;
  sentence: Span;
  /** Text of another block without which the quote cannot be understood. */
  context?: string;
  trace: Trace;
}

/** A finding, and what carries it. */
export interface CitedFinding extends Finding {
  citation: Citation;
}

export const SOURCE_KINDS = ['doi', 'pmid', 'pmcid', 'arxiv', 'nct', 'isbn', 'url'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A source that the page cites. */
export interface Source {
  kind: SourceKind;
  value: string;
  reference: string | null;
  at: Span | null;
}

/** Words that lean on a study or on scientists, as the engine finds them: whether their sentence names its source is not looked at. */
export interface FoundAttribution {
  quote: Span;
  sentence: Span;
}

/** An attribution to a study or to scientists that names none. */
export interface Attribution {
  quote: Span;
  /** Bundled works that could be meant. */
  candidates: string[];
  untraceable: string | null;
}

/** Everything the engine says about one page. */
export interface CheckResult {
  findings: Finding[];
  attributions: FoundAttribution[];
  /** The page names kratom; where it does not, nothing else was read. */
  named: boolean;
  /** True where the text's length went over the budget and its end was not read. */
  cut: boolean;
}

/** The same with the page's sources: what carries each finding, what is leaned on without a name, what is left out. */
export interface CitedResult {
  /** In the order of the engine's. */
  findings: CitedFinding[];
  sources: Source[];
  /** Places that name a source in a way nobody can read: a broken DOI, a link to a script, an entry without anything to look up. */
  unreadable: Span[];
  attributions: Attribution[];
  /** Key references, per claim stated in an article, that the page nowhere cites: claim id → reference ids. */
  missing: Record<string, string[]>;
}
