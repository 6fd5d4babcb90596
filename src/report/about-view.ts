import type { Claim, Verdict } from '../shared/claim.ts';
import type { CitedReference } from '../shared/evidence.ts';
import type { Say } from '../words/say.ts';
import { SUBJECTS, type Subjects } from './evidence-picture.ts';
import type { EvidenceIndex } from './index-evidence.ts';

/** A claim that shows how one is judged. */
export interface ExampleClaim {
  claim: string;
  says: string;
  /** BCP 47 language of both, where it is another than the reader's. */
  lang?: string;
  known: string;
}

/** What the dataset tells about itself. */
export interface AboutView {
  claims: number;
  references: number;
  /** References with a DOI or a PubMed number. */
  identified: number;
  /** References that were looked up in a list of retractions, those that stand on it, and its day; `null` without a list. */
  retractions: { checked: number; listed: number; date: string } | null;
  /** Studies that pages name and no search could find. */
  untraceable: number;
  /** References by what they studied; the rest are reviews, documents, chemistry and news. */
  subjects: Record<Subjects, number>;
  /** A claim in praise of kratom, and one against it, both contradicted by the evidence. */
  praise: ExampleClaim | null;
  alarm: ExampleClaim | null;
  /** `YYYY-MM-DD`: when the first claims were entered. */
  begun: string;
  /** What has changed in single claims, the newest first. Dates in words. */
  changes: { claim: string; says: string; lang?: string; what: string; date: string }[];
  /** Claims whose answer changes with time, with the date of their newest source, the oldest first. */
  dated: { claim: string; says: string; lang?: string; verdict: Verdict; date: string }[];
}

/** Reads off the dataset what there is to say about it: no number and no example is written by hand. */
export function aboutView({ claims, references, untraceable, dataset }: EvidenceIndex, say: Say): AboutView {
  const all = [...claims.values()];
  const works = [...references.values()];
  const studied = (subjects: Subjects): number => works.filter(({ type }) => SUBJECTS[type] === subjects).length;
  const contradicted = all.filter(({ verdict }) => verdict === 'contradicted');
  return {
    claims: all.length,
    references: works.length,
    identified: works.filter(({ doi, pmid }) => doi !== null || pmid !== null).length,
    retractions: retractionsOf(works, say),
    untraceable: untraceable.size,
    subjects: { people: studied('people'), animals: studied('animals'), cells: studied('cells') },
    praise: exampleOf(
      contradicted.find(({ kind, harm }) => (kind === 'benefit' || kind === 'safety') && harm.ifBelieved === 'danger'),
    ),
    alarm: exampleOf(contradicted.find(({ kind }) => kind === 'harm')),
    begun: dataset.begun,
    changes: all
      .flatMap(({ id, says, lang, changes = [] }) => changes.map((change) => ({ claim: id, says, lang, ...change })))
      .sort((a, b) => b.date.localeCompare(a.date))
      .map((change) => ({ ...change, date: say.date(change.date) })),
    dated: all
      .flatMap(({ id, says, lang, verdict, asOf }) =>
        asOf === undefined ? [] : [{ claim: id, says, lang, verdict, asOf }],
      )
      .sort((a, b) => a.asOf.localeCompare(b.asOf))
      .map(({ asOf, ...claim }) => ({ ...claim, date: say.date(asOf) })),
  };
}

function retractionsOf(works: readonly CitedReference[], say: Say): AboutView['retractions'] {
  const statuses = works.flatMap(({ retraction }) => retraction ?? []);
  if (statuses.length === 0) return null;
  const listed = statuses.filter(({ notices }) => notices.length > 0).length;
  return { checked: statuses.length, listed, date: say.date(statuses[0].list) };
}

function exampleOf(claim: Claim | undefined): ExampleClaim | null {
  return claim ? { claim: claim.id, says: claim.says, lang: claim.lang, known: claim.hedgedReading } : null;
}
