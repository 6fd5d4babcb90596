import type { CitationData } from '../shared/citation-data.ts';
import type { Claim, ClaimSubject } from '../shared/claim.ts';
import type { ClaimText } from '../shared/evidence-words.ts';
import type { Reading } from '../shared/reading.ts';
import type { ReadingWords } from '../shared/reading-words.ts';
import type { HelpLine, Reference, UntraceableStudy } from '../shared/reference.ts';
import type { SpamSignalWords, SpamStrength, SpamWords } from '../shared/spam.ts';
import type { SpamData } from '../shared/spam-data.ts';
import type { Polarity } from '../shared/stance.ts';
import type { LensRecord } from './build-lens-data.ts';
import type { DataFile } from './data-file.ts';

/** A sentence that the engine must read so. `stance`: polarity, mode and basis, as in "affirms states general". */
export interface FoundExample {
  text: string;
  stance: string;
  quote?: string;
}

/** A claim as its file has it: evidence, how pages word it, and examples. */
export interface ClaimRecord extends Claim {
  /** Said of 7-OH only, or never of 7-OH; left out: of kratom and all that belongs to it. */
  subject?: ClaimSubject;
  concepts?: Record<string, string[]>;
  patterns: { affirms?: string[]; denies?: string[] };
  examples: { found: FoundExample[]; notFound: string[]; prefers?: { text: string; claim: string }[] };
}

export interface ReferenceRecord extends Reference {
  verified: { url: string; fields: string[]; alsoSeen?: string[] };
}

export interface ReadingsRecord extends Omit<ReadingWords, 'locale'> {
  /** verdict → polarity → reading, before the rules */
  base: Record<string, Record<Polarity, Reading>>;
  /** Months after `asOf` for which a statement about law is taken as current. */
  lawMonths: number;
}

/** `spam-signals.yml`. */
export interface SpamRecord extends Pick<SpamData, 'thresholds' | 'sets' | 'lists'> {
  title: string;
  shop: string;
  levels: SpamWords['levels'];
  /** The weight of a signal that the corpus does not hold. */
  strengths: Record<SpamStrength, number>;
  /** Phrases of no one signal. */
  phrases: Record<string, string[]>;
  signals: (SpamSignalWords & { weight: number; limits?: Record<string, number>; phrases?: string[] })[];
}

export interface GateTermsRecord {
  stems: string[];
  disguised: string[];
  /** Letter → what may stand for it. */
  lookAlikes: Record<string, string>;
}

/** A text, and what it is in another language; that is empty until somebody has written it. */
export interface TextPair {
  /** As it was when it was translated: where it differs from what English says now, the translation is out of date. */
  en: string;
  to: string;
}

/** Where the texts of the readings belong: the same English words may be others elsewhere. */
export const TEXT_GROUPS = ['chips', 'sentences', 'marks', 'certainty', 'help', 'numbers', 'page'] as const;
export type TextGroup = (typeof TEXT_GROUPS)[number];

/** The evidence in another language, as its file has it. */
export interface TranslationRecord {
  /** ISO 639 code: the name of the file. */
  id: string;
  /** The speaker who has read and signed it; `null` until one has. */
  reviewedBy: string | null;
  readings: Record<TextGroup, TextPair[]>;
  /** By claim id. */
  claims: Record<string, Partial<Record<ClaimText, TextPair>>>;
}

/** One record, and the file that it can be blamed on. */
export interface Entry<T> {
  file: DataFile;
  value: T;
}

/** Everything under src/dataset, each record in the shape of its schema. */
export interface Dataset {
  /** `YYYY-MM-DD`: the day on which the evidence was last looked through. */
  date: string;
  /** `YYYY-MM-DD`: the day on which the first claims were entered. */
  begun: string;
  /** First 8 hex digits of the SHA-256 of every data file but the translations, which say the same. */
  hash: string;
  /** Sorted by path. A record with a mistake of shape is left out; its id is still among `claimIds`. */
  claims: Entry<ClaimRecord>[];
  claimIds: ReadonlySet<string>;
  /** Claim ids in the order in which they are shown. */
  order: Entry<string[]>;
  /** As `claims`. */
  references: Entry<ReferenceRecord>[];
  referenceIds: ReadonlySet<string>;
  untraceable: Entry<UntraceableStudy[]>;
  helpLines: Entry<HelpLine[]>;
  readings: Entry<ReadingsRecord>;
  gateTerms: Entry<GateTermsRecord>;
  /** One for each language beside English. */
  translations: Entry<TranslationRecord>[];
  /** US state → postal code. */
  states: Entry<Record<string, string>>;
  /** Signs of a shop or of paid referral in the address of a link. */
  commercial: Entry<string[]>;
  /** What the host of an address tells about a page. */
  hosts: Entry<CitationData['hosts']>;
  /** What resembles a claim that the law of a place describes; the first place is the default. */
  lens: Entry<LensRecord[]>;
  spam: Entry<SpamRecord>;
  /** The other files of `language/`, by name. Whoever compiles them knows their shape. */
  language: ReadonlyMap<string, DataFile>;
}
