import type { CitedReference } from '../shared/evidence.ts';
import type { Citation, CitedRole, Nearness } from '../shared/finding.ts';
import type { MessageKey, Say } from '../words/say.ts';
import { listedWords } from './retraction-words.ts';

const WHERE: Record<Nearness, MessageKey> = {
  sentence: 'report_cites',
  paragraph: 'report_cites_paragraph',
  page: 'report_cites_page',
};

const VIA: Record<NonNullable<Citation['via']>, MessageKey> = {
  'same-site': 'report_via_site',
  vendor: 'report_via_vendor',
  social: 'report_via_social',
};

const MOST_NAMED = 4;

type References = ReadonlyMap<string, Pick<CitedReference, 'short' | 'type' | 'retraction'>>;

/** What carries a passage, in one to three sentences for a reader. `references`: the works of the dataset by id. */
export function citationReason(citation: Citation, references: References, say: Say): string {
  return [carries(citation, references, say), limits(citation, references, say), retractions(citation, references, say)]
    .filter(Boolean)
    .join(' ');
}

function carries({ status, near, via, isLost, isOwnWork, works }: Citation, references: References, say: Say): string {
  if (via !== null) return say(VIA[via]);
  if (status === 'none') return say('report_no_source');
  if (status === 'vague') return say('report_vague');
  if (status === 'unknown-source') {
    if (isLost) return say('report_lost');
    return say(near === 'paragraph' ? 'report_cites_unknown_paragraph' : 'report_cites_unknown');
  }
  const cited = say(isOwnWork ? 'report_cites_own' : WHERE[near ?? 'sentence'], {
    works: named(works, references, say),
  });
  const isKey = status === 'key-source' && works.length === 1 && !isOwnWork;
  return isKey ? `${cited} ${say('report_cites_key')}` : cited;
}

/** "Singh et al. 2014 (backs it), Lee 2019 (limits it) and 3 more". */
function named(works: readonly CitedRole[], references: References, say: Say): string {
  const parts = works
    .slice(0, MOST_NAMED)
    .map(({ ref, stand }) =>
      say(stand === null ? 'report_work_off_topic' : `report_work_${stand}`, { work: shortOf(ref, references) }),
    );
  const more = works.length - parts.length;
  return say.list(more > 0 ? [...parts, say.count('report_more_works', more)] : parts, 'conjunction');
}

/** Said whatever the status: what was seen in cells or animals need not hold for people. */
function limits({ notInPeople, works }: Citation, references: References, say: Say): string {
  if (notInPeople.length === 0) return '';
  const kinds = new Set(notInPeople.map((ref) => (references.get(ref)?.type === 'animal' ? 'animals' : 'cells')));
  const kind = kinds.size > 1 ? 'both' : kinds.has('animals') ? 'animals' : 'cells';
  if (notInPeople.length === works.length) return say(`report_studied_${kind}`);
  const names = notInPeople.map((ref) => shortOf(ref, references));
  return say(`report_works_${kind}`, { works: say.list(names, 'conjunction') });
}

/** What a list of retractions holds about the works cited; of those that are not on it, their own lines tell. */
function retractions({ cited }: Citation, references: References, say: Say): string {
  return cited
    .map((ref) => listedWords(shortOf(ref, references), references.get(ref)?.retraction, say))
    .filter(Boolean)
    .join(' ');
}

const shortOf = (ref: string, references: References): string => references.get(ref)?.short ?? ref;
