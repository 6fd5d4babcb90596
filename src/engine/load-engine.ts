import type { ClaimFacts } from '../shared/claim.ts';
import type { EngineData } from '../shared/engine-data.ts';
import { decodeMatcher, type Matcher } from './decode-matcher.ts';
import { Sentence } from './sentence.ts';
import { Tokens } from './tokenize.ts';

/** The decoded language and evidence facts, with the buffers that are used again for every block. Not re-entrant. */
export interface Engine {
  data: EngineData;
  matcher: Matcher;
  claims: ReadonlyMap<string, ClaimFacts>;
  /** Id that every number gets which is no word of the vocabulary. */
  numberWord: number;
  tokens: Tokens;
  sentence: Sentence;
  isAbbreviation(word: number): boolean;
}

/** Decodes the compiled data; a few milliseconds, once a frame. */
export function loadEngine(data: EngineData): Engine {
  const matcher = decodeMatcher(data.matcher);
  const { abbreviation } = matcher.named;
  const isAbbreviation = (word: number): boolean => {
    const node = matcher.rootNode[word];
    if (node <= 0) return false;
    const set = matcher.nodeSet[node];
    for (let s = matcher.setStart[set]; s < matcher.setStart[set + 1]; s++) if (matcher.setConcepts[s] === abbreviation) return true;
    return false;
  };
  return {
    data,
    matcher,
    claims: new Map(data.claims.map((claim) => [claim.id, claim])),
    numberWord: matcher.words.idOf('#'),
    tokens: new Tokens(),
    sentence: new Sentence(matcher),
    isAbbreviation,
  };
}
