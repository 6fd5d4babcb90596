import { HELP_TOPICS, type HelpTopic } from '../shared/claim.ts';
import type { PageReport } from '../shared/page-report.ts';
import type { MessageKey, Say } from '../words/say.ts';
import type { ClaimView } from './claim-view.ts';
import { hiddenDangers } from './hidden-passages.ts';
import { type EvidenceIndex, recordOf } from './index-evidence.ts';
import { pageView } from './page-view.ts';

/** One sheet of paper holds as many. */
const MOST_CLAIMS = 6;
const MOST_REFERENCES = 7;

export interface HandoutClaim {
  /** Id of the claim: a key, never shown. */
  claim: string;
  /** "This page says", and "Kratom is not addictive". */
  lead: string;
  says: string;
  /** BCP 47 language of that and of what is known, where it is another than the reader's. */
  lang?: string;
  known: string;
  howSure: string;
  /** Places in the list of references, from 1. */
  references: number[];
}

/** One sheet for a doctor or pharmacist, made from the page that somebody has read. It holds no dose. */
export interface Handout {
  title: string;
  url: string | null;
  claims: HandoutClaim[];
  /** Claims of the page that are not on the sheet. */
  left: number;
  /** What the page says that could be dangerous, and that the reader has hidden: "Kratom is safe in pregnancy". */
  hidden: string[];
  /** To be asked, as the claims suggest. */
  questions: string[];
  help: string[];
  /** Citations, in the order of their numbers. */
  references: string[];
}

const QUESTION_OF: Record<HelpTopic, MessageKey> = {
  emergency: 'handout_ask_emergency',
  'poison-centre': 'handout_ask_poison',
  pharmacist: 'handout_ask_pharmacist',
  prescriber: 'handout_ask_prescriber',
  'pregnancy-care': 'handout_ask_pregnancy',
  'dependence-help': 'handout_ask_dependence',
};

/**
 * Makes the sheet from the reports of a page's frames, the top frame first. What a professional should know of comes
 * first: claims that are pressing, or that somebody could need help with. `country`: ISO 3166 code for help lines.
 */
export function handout(
  reports: readonly PageReport[],
  index: EvidenceIndex,
  country: string | null,
  say: Say,
): Handout {
  const { title, url, claims, help } = pageView(reports, index, country, say);
  const fitting = claims.filter(({ pressing, help }) => pressing || help !== '');
  const shown = fitting.slice(0, MOST_CLAIMS);
  const references = keyReferences(shown);
  const topics = new Set(shown.flatMap(({ claim }) => recordOf(index.claims, claim).help ?? []));
  return {
    title,
    url,
    claims: shown.map(({ claim, lang, known, howSure, passages: [worst] }) => ({
      claim,
      lang,
      lead: worst.lead,
      says: worst.says,
      known,
      howSure,
      references: references.flatMap(({ claims }, at) => (claims.includes(claim) ? [at + 1] : [])),
    })),
    left: claims.length - shown.length,
    hidden: [...new Set(reports.flatMap((report) => hiddenDangers(report, index, say)).map(({ says }) => says))],
    questions: [
      say('handout_ask_safe'),
      ...HELP_TOPICS.filter((topic) => topics.has(topic)).map((topic) => say(QUESTION_OF[topic])),
      say('handout_ask_tests'),
    ],
    help: help?.sentences ?? [],
    references: references.map(({ citation }) => citation),
  };
}

/** The best source of each claim, then the second best, as far as there is room; each once. */
function keyReferences(claims: readonly ClaimView[]): { citation: string; claims: string[] }[] {
  const keys = claims.map(({ claim, passages: [{ sources }] }) => ({
    claim,
    citations: sources.flatMap((group) => group.sources.filter(({ isKey }) => isKey).map(({ citation }) => citation)),
  }));
  const found = new Map<string, string[]>();
  for (const place of [0, 1]) {
    for (const { claim, citations } of keys) {
      const citation = citations[place];
      if (citation === undefined) continue;
      if (found.size >= MOST_REFERENCES && !found.has(citation)) continue;
      found.set(citation, [...(found.get(citation) ?? []), claim]);
    }
  }
  return [...found].map(([citation, claims]) => ({ citation, claims }));
}
