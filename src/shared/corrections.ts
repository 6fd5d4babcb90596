import { READINGS, type Reading } from './reading.ts';

/** Why a reader thinks that a mark is wrong. */
export const CORRECTION_REASONS = [
  'not-kratom',
  'opposite',
  'other-voice',
  'joke',
  'law-changed',
  'evidence-changed',
  'other',
] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

/** Where a corrected mark is hidden. */
export const CORRECTION_SCOPES = ['page', 'site', 'everywhere'] as const;
export type CorrectionScope = (typeof CORRECTION_SCOPES)[number];

/** What a mark says of which words. */
export interface MarkedPassage {
  claim: string;
  reading: Reading;
  quote: string;
}

/** Where the reader is. */
export interface Place {
  /** As `siteOf` names it; `null` where the page is of no site. */
  site: string | null;
  /** As `pageKey` makes it. */
  page: string;
}

/**
 * One mark that the reader has called wrong. It hides the same words under the same claim with the same reading, and
 * nothing else: when our reading of them changes, it is another mark, and is shown.
 */
export interface Correction extends MarkedPassage, Place {
  /** As `normaliseQuote` makes it. */
  quote: string;
  reason: CorrectionReason;
  scope: CorrectionScope;
  /** The day, `YYYY-MM-DD`. */
  date: string;
}

const VERSION = 1;
/** More than anybody makes by hand; the oldest go first. */
const MOST = 2_000;

/** What is stored under one key. */
export interface StoredCorrections {
  version: typeof VERSION;
  corrections: Correction[];
}

export const storeCorrections = (corrections: readonly Correction[]): StoredCorrections => ({
  version: VERSION,
  corrections: corrections.slice(-MOST),
});

/** Makes corrections of whatever storage held. What is not one is left out; never throws. */
export function parseCorrections(stored: unknown): Correction[] {
  const list = isRecord(stored) ? stored.corrections : undefined;
  return Array.isArray(list) ? list.filter(isCorrection).slice(-MOST) : [];
}

/** The words of a passage without what two copies of one text may differ in: white space, capitals. */
export function normaliseQuote(quote: string): string {
  return quote.replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * A page as corrections remember it: its address, without the part behind `#`, as 8 hexadecimal digits (FNV-1a, 32 bits),
 * so that what somebody reads does not stand in the storage. Two pages of one site with one number would have to hold the
 * same words before anything went wrong.
 */
export function pageKey(url: string): string {
  const [address] = url.split('#', 1);
  let hash = 0x811c9dc5;
  for (let i = 0; i < address.length; i++) hash = Math.imul(hash ^ address.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Whether a correction hides a passage of a page. */
export function hides(correction: Correction, passage: MarkedPassage, { site, page }: Place): boolean {
  const { claim, reading, quote, scope } = correction;
  if (claim !== passage.claim || reading !== passage.reading || quote !== normaliseQuote(passage.quote)) return false;
  if (scope === 'everywhere') return true;
  return correction.site === site && (scope === 'site' || correction.page === page);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isOneOf = (list: readonly string[], value: unknown): boolean => isText(value) && list.includes(value);

function isCorrection(value: unknown): value is Correction {
  if (!isRecord(value)) return false;
  const { claim, reading, quote, site, page, reason, scope, date } = value;
  return (
    [claim, quote, page, date].every(isText) &&
    (site === null || isText(site)) &&
    isOneOf(READINGS, reading) &&
    isOneOf(CORRECTION_REASONS, reason) &&
    isOneOf(CORRECTION_SCOPES, scope)
  );
}
