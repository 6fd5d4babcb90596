import type { Claim, Jurisdiction } from '../shared/claim.ts';
import { isOlderThan } from '../shared/is-older-than.ts';
import { wordOf } from '../shared/reading-words.ts';
import type { MessageKey, Say } from '../words/say.ts';
import type { EvidenceIndex } from './index-evidence.ts';

/** What was found about the law of one place. */
export interface LawPlace {
  name: string;
  /** "banned". What is only reported says so: it is never shown as law. */
  status: string;
  /** "10 May 2016", or an empty text where it was not seen. */
  since: string;
  /** The authority's own page, where that was read. */
  url: string | null;
  note: string;
  /** The reader lives there. */
  isHere: boolean;
}

/** What is law, and how old that knowledge is. */
export interface LawView {
  /** "Newest source: 9 October 2026." */
  checked: string;
  /** "The law may have changed since …", or an empty text while it is taken as current. */
  stale: string;
  /** What holds where the reader lives; an empty text where nobody said so, or the claim is not about places. */
  here: string;
  /** The reader's own place first, then bans, ends of bans, and what is not sure. */
  places: LawPlace[];
}

export interface LawContext {
  /** ISO 3166-2 of where the reader says to live, such as `US-AL`, or less. Law is never guessed from a language. */
  place: string | null;
  /** `YYYY-MM-DD` */
  today: string;
}

const STATUS_KEYS: Record<Jurisdiction['status'], MessageKey> = {
  banned: 'law_status_banned',
  'ban-lifted-regulated': 'law_status_lifted',
  'partial-7oh-only': 'law_status_partial',
  'agency-enforcement': 'law_status_agency',
  'unverified-reported-signed': 'law_status_reported',
  'unverified-bill-pending': 'law_status_bill',
};

const STATUSES = Object.keys(STATUS_KEYS);

/** What a claim about law tells of places and dates; `null` where the answer does not change with time. */
export function lawView(
  { asOf, jurisdictions }: Claim,
  { readingWords, lawMonths, states }: Pick<EvidenceIndex, 'readingWords' | 'lawMonths' | 'states'>,
  { place, today }: LawContext,
  say: Say,
): LawView | null {
  if (asOf === undefined) return null;
  const isHere = ({ name }: Jurisdiction): boolean => place === `US-${states[name]}`;
  const isOld = isOlderThan(asOf, lawMonths, today);
  const old = wordOf(readingWords, { reading: 'accurate', because: 'old-data' });
  return {
    checked: say('law_checked', { date: say.date(asOf) }),
    stale: isOld ? old.sentence.replace('{date}', say.date(asOf)) : '',
    here: jurisdictions ? hereWords(jurisdictions.find(isHere), stateName(place, states), say) : '',
    places: (jurisdictions ?? [])
      .map((each) => ({ each, order: isHere(each) ? -1 : STATUSES.indexOf(each.status) }))
      .sort((a, b) => a.order - b.order)
      .map(({ each }) => ({
        name: each.name,
        status: say(STATUS_KEYS[each.status]),
        since: each.since === null ? '' : say.date(each.since),
        url: each.source,
        note: each.note ?? '',
        isHere: isHere(each),
      })),
  };
}

function stateName(place: string | null, states: Record<string, string>): string | undefined {
  return Object.keys(states).find((name) => place === `US-${states[name]}`);
}

function hereWords(here: Jurisdiction | undefined, place: string | undefined, say: Say): string {
  if (place === undefined) return '';
  if (here === undefined) return say('law_here_unlisted', { place });
  const status = say(STATUS_KEYS[here.status]);
  return here.since === null
    ? say('law_here', { place, status })
    : say('law_here_since', { place, status, date: say.date(here.since) });
}
