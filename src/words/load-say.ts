import { catalogues } from '../generated/words.ts';
import type { EvidenceWords } from '../shared/evidence-words.ts';
import { nearestLocale } from './nearest-locale.ts';
import { type Say, sayFrom } from './say.ts';

/** Interface and evidence in one language. */
export interface Words {
  say: Say;
  /** `null` where the language is English, which the evidence speaks by itself. */
  evidence: EvidenceWords | null;
}

/** The texts in the language asked for, or the nearest that is shipped: `de-AT` → `de`, `fr` → `en`. */
export async function loadWords(language: string): Promise<Words> {
  const locale = nearestLocale(language);
  const { catalogue, evidenceWords } = await catalogues[locale]();
  return { say: sayFrom(locale, catalogue), evidence: evidenceWords?.() ?? null };
}

/** The texts of the interface alone. */
export async function loadSay(language: string): Promise<Say> {
  return (await loadWords(language)).say;
}
