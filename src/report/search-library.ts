import type { Claim, ClaimCategory, Verdict } from '../shared/claim.ts';
import type { CitedReference } from '../shared/evidence.ts';
import type { StudyType } from '../shared/reference.ts';
import { type EvidenceIndex, recordOf } from './index-evidence.ts';

/** What a reader looks for; `null` and an empty text mean "any". */
export interface LibraryQuery {
  /** Words, each of which must be there, in any order. */
  text: string;
  verdict: Verdict | null;
  category: ClaimCategory | null;
  /** Claims with such a source, and such sources. */
  study: StudyType | null;
}

export const ANYTHING: LibraryQuery = { text: '', verdict: null, category: null, study: null };

export interface LibraryMatches {
  claims: Set<string>;
  references: Set<string>;
}

export type LibrarySearch = (query: LibraryQuery) => LibraryMatches;

/**
 * Makes the library searchable: the words of claims with the names of their sources, and those of the sources. A search
 * is linear in the text that there is. Verdict and category narrow the sources down to those of the claims that fit.
 */
export function searchLibrary({ claims, references }: EvidenceIndex): LibrarySearch {
  const claimTexts = new Map([...claims.values()].map((claim) => [claim.id, fold(textOfClaim(claim, references))]));
  const referenceTexts = new Map([...references.values()].map((each) => [each.id, fold(textOfReference(each))]));
  return ({ text, verdict, category, study }) => {
    const words = fold(text).split(' ').filter(Boolean);
    const has = (haystack = ''): boolean => words.every((word) => haystack.includes(word));
    const typeOf = (ref: string): StudyType => recordOf(references, ref).type;
    const eligible = [...claims.values()].filter(
      (claim) => (verdict === null || claim.verdict === verdict) && (category === null || claim.category === category),
    );
    const bearing = new Set(eligible.flatMap(({ refs }) => refs.map(({ ref }) => ref)));
    const isNarrowed = verdict !== null || category !== null;
    return {
      claims: new Set(
        eligible
          .filter(
            ({ id, refs }) =>
              has(claimTexts.get(id)) && (study === null || refs.some(({ ref }) => typeOf(ref) === study)),
          )
          .map(({ id }) => id),
      ),
      references: new Set(
        [...references.values()]
          .filter(({ id, type }) => (study === null || type === study) && (!isNarrowed || bearing.has(id)))
          .filter(({ id }) => has(referenceTexts.get(id)))
          .map(({ id }) => id),
      ),
    };
  };
}

function textOfClaim(claim: Claim, references: EvidenceIndex['references']): string {
  const { says, saysNot, proposition, hedgedReading, summary, refs } = claim;
  const names = refs.map(({ ref }) => recordOf(references, ref)).map(({ title, short }) => `${short} ${title}`);
  return [says, saysNot, proposition, hedgedReading, summary, ...names].join(' ');
}

function textOfReference({ citation, short, what, authors }: CitedReference): string {
  return [citation, short, what, ...authors].join(' ');
}

/** U+0300 to U+036F: the accents that stand apart from their letters after NFD. */
const isAccent = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** Without case and accents: "Méthode" and "methode" are one word. White space becomes spaces. */
function fold(text: string): string {
  let folded = '';
  for (const character of text.normalize('NFD')) {
    if (character.trim() === '') folded += ' ';
    else if (!isAccent(character.charCodeAt(0))) folded += character;
  }
  return folded.toLowerCase();
}
