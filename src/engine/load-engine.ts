import { CERTAINTIES, CLAIM_KINDS, CLAIM_SUBJECTS, type ClaimFacts, HARMS, VERDICTS } from '../shared/claim.ts';
import * as CONCEPT from '../shared/engine-concepts.ts';
import type { ClaimRow, EngineData } from '../shared/engine-data.ts';
import { decodeMatcher, isOutput, type Matcher } from './decode-matcher.ts';
import { firstWords } from './first-words.ts';
import { readMeanings } from './meanings.ts';
import { Sentence } from './sentence.ts';
import { Tokens } from './tokens.ts';
import { buildWakeIndex, type WakeIndex } from './wake-index.ts';

/** The decoded language and evidence facts, with the buffers that are used again for every block. Not re-entrant. */
export interface Engine {
  data: EngineData;
  matcher: Matcher;
  /** By id, in the order of claim indices. */
  claims: ReadonlyMap<string, ClaimFacts>;
  claimList: readonly ClaimFacts[];
  /** Id that every number gets which is no word of the vocabulary. */
  numberWord: number;
  tokens: Tokens;
  /** These are made when first asked for: most frames never do. */
  readonly sentence: Sentence;
  claimPatterns(): WakeIndex;
  cuePatterns(): WakeIndex;
  /** By word class, 1 where a phrase of a concept may begin with it. */
  firstWords(concept: number): Uint8Array;
  isAbbreviation(word: number): boolean;
  /** Begins a sentence after an abbreviation with stops. */
  opensSentence(word: number): boolean;
  /** A verb of saying: "said", "insists". */
  isSaying(word: number): boolean;
}

/** Decodes the compiled data; a few milliseconds, once a frame. */
export function loadEngine(data: EngineData): Engine {
  const matcher = decodeMatcher(data.matcher);
  const meanings = once(() => readMeanings(matcher));
  const sentence = once(() => new Sentence(matcher, meanings()));
  const is = (concept: number) => (word: number) => word > 0 && isOutput(matcher, word, concept);
  const claimList = data.claims.map(factsOf);
  return {
    data,
    matcher,
    claims: new Map(claimList.map((claim) => [claim.id, claim])),
    claimList,
    numberWord: matcher.words.idOf('#'),
    tokens: new Tokens(),
    get sentence() {
      return sentence();
    },
    claimPatterns: once(() => buildWakeIndex(matcher, meanings(), 0, matcher.firstCuePattern)),
    cuePatterns: once(() => buildWakeIndex(matcher, meanings(), matcher.firstCuePattern, matcher.patternFinds.length)),
    firstWords: firstWords(matcher),
    isAbbreviation: is(CONCEPT.abbreviation),
    opensSentence: is(CONCEPT.opensSentence),
    isSaying: is(CONCEPT.saysSo),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function factsOf(row: ClaimRow): ClaimFacts {
  const [id, kind, verdict, certainty, ifBelieved, ifDenied, flags, asOf, places] = row;
  return {
    id,
    kind: CLAIM_KINDS[kind],
    verdict: VERDICTS[verdict],
    certainty: CERTAINTIES[certainty],
    harm: { ifBelieved: HARMS[ifBelieved], ifDenied: HARMS[ifDenied] },
    ...((flags & 1) !== 0 && { existential: true }),
    ...(flags >= 4 && { subject: CLAIM_SUBJECTS[(flags >> 2) - 1] }),
    hasSupport: (flags & 2) !== 0,
    ...(asOf && { asOf }),
    ...(places && { places }),
  };
}
