import type { EvidenceWords } from '../shared/evidence-words.ts';
import type { EvidenceIndex } from './index-evidence.ts';

/**
 * The evidence in another language. A claim that is not translated stays English and says so by its `lang`, for the
 * element that shows it; the rest of a record – amounts, findings, citations, notes on law – is English in every language.
 */
export function translateEvidence(index: EvidenceIndex, { readingWords, claims }: EvidenceWords): EvidenceIndex {
  const translated = [...index.claims].map(
    ([id, claim]) => [id, { ...claim, ...(claims[id] ?? { lang: index.englishWords.locale }) }] as const,
  );
  return { ...index, readingWords, claims: new Map(translated) };
}
