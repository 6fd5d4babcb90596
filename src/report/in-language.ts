import { loadWords } from '../words/load-say.ts';
import type { Say } from '../words/say.ts';
import type { EvidenceIndex } from './index-evidence.ts';
import { translateEvidence } from './translate-evidence.ts';

/** Interface and evidence in the language asked for, or the nearest that is shipped. `english`: the evidence as it was indexed. */
export async function inLanguage(
  language: string,
  english: EvidenceIndex,
): Promise<{ say: Say; index: EvidenceIndex }> {
  const { say, evidence } = await loadWords(language);
  return { say, index: evidence ? translateEvidence(english, evidence) : english };
}
