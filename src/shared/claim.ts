/** The closed lists of a claim record. The same words stand in the YAML files, the reports and the interface. */
export const VERDICTS = ['supported', 'preliminary', 'disputed', 'unsupported', 'contradicted'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** GRADE words for the certainty of a body of evidence. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a reader risks who acts on a statement. */
export const HARMS = ['none', 'caution', 'danger'] as const;
export type Harm = (typeof HARMS)[number];

export const CLAIM_KINDS = ['benefit', 'safety', 'harm', 'fact', 'law'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const CLAIM_CATEGORIES = [
  'pharmacology',
  'pain',
  'dependence',
  'mental health and performance',
  'other disease claims',
  'safety',
  'products',
  'regulation',
] as const;
export type ClaimCategory = (typeof CLAIM_CATEGORIES)[number];

/** Who a worried reader should turn to, in the order in which the topics are shown. */
export const HELP_TOPICS = [
  'emergency',
  'poison-centre',
  'pharmacist',
  'prescriber',
  'pregnancy-care',
  'dependence-help',
] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

/** Relative to the proposition, never to a passage. */
export const EVIDENCE_ROLES = ['supports', 'contradicts', 'qualifies', 'background'] as const;
export type EvidenceRole = (typeof EVIDENCE_ROLES)[number];

/** US postal codes. A state in none of the three lists was not checked. */
export interface Places {
  banned: string[];
  lifted: string[];
  unsure: string[];
}

export interface EvidenceLink {
  ref: string;
  role: EvidenceRole;
  finding: string;
  /** One of the one to three works that a page making the claim should cite at minimum. */
  key?: true;
}

export const JURISDICTION_STATUSES = [
  'banned',
  'ban-lifted-regulated',
  'partial-7oh-only',
  'agency-enforcement',
  'unverified-reported-signed',
  'unverified-bill-pending',
] as const;

export interface Jurisdiction {
  name: string;
  status: (typeof JURISDICTION_STATUSES)[number];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  since: string | null;
  /** In the evidence: only where it is an authority's own page; others are no links worth showing. */
  source: string | null;
  note: string | null;
}

/** Said of 7-OH only; never of 7-OH; of kratom with something else, so that another substance may be what a sentence names. */
export const CLAIM_SUBJECTS = ['seven-oh', 'not-seven-oh', 'combination'] as const;
export type ClaimSubject = (typeof CLAIM_SUBJECTS)[number];

/** What `readingOf` needs to know about a claim, and nothing more: it travels with the engine into pages. */
export interface ClaimFacts {
  id: string;
  kind: ClaimKind;
  verdict: Verdict;
  certainty: Certainty;
  harm: { ifBelieved: Harm; ifDenied: Harm };
  /** The proposition says "can", "has been" or "for a share of users": one clean sample does not deny it. */
  existential?: true;
  /** Date of the newest source, `YYYY-MM-DD`, where the answer changes with time. */
  asOf?: string;
  places?: Places;
  subject?: ClaimSubject;
  /** Some reference supports or qualifies the proposition. */
  hasSupport: boolean;
}

/** Something in the evidence or the words of a claim that is not what it was. */
export interface ClaimChange {
  /** `YYYY-MM-DD` */
  date: string;
  what: string;
}

/** The whole evidence record of a claim: what the popup and the library show. */
export interface Claim {
  id: string;
  /** BCP 47 language of its texts, where they are in another one than the page that shows them. */
  lang?: string;
  category: ClaimCategory;
  kind: ClaimKind;
  existential?: true;
  /** Ids of the claims that this one is a special case of. */
  narrows?: string[];
  proposition: string;
  says: string;
  saysNot: string;
  verdict: Verdict;
  certainty: Certainty;
  harm: { ifBelieved: Harm; ifDenied: Harm };
  help?: HelpTopic[];
  butRemember?: string;
  summary: string;
  hedgedReading: string;
  whatWouldSettle: string;
  asOf?: string;
  places?: Places;
  jurisdictions?: Jurisdiction[];
  refs: EvidenceLink[];
  /** `YYYY-MM-DD`, where that is later than the dataset's first day. */
  entered?: string;
  /** The oldest first. */
  changes?: ClaimChange[];
}
