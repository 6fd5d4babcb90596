import { evidenceWords } from '../generated/evidence-words.ts';
import type { EvidenceWords } from '../shared/evidence-words.ts';
import { nearestLocale } from './nearest-locale.ts';

/** The evidence in the language asked for, or the nearest that is shipped; `null` where that is English. */
export async function loadEvidenceWords(language: string): Promise<EvidenceWords | null> {
  const loaded = await evidenceWords[nearestLocale(language)]?.();
  return loaded?.evidenceWords() ?? null;
}
