import { compileDataset } from '../../src/compiler/compile-dataset.ts';
import { mustBeTranslated } from '../../src/compiler/compile-translation.ts';
import { evidence } from '../../src/generated/evidence.ts';
import { catalogue } from '../../src/generated/words/en.ts';
import { indexEvidence } from '../../src/report/index-evidence.ts';
import { translateEvidence } from '../../src/report/translate-evidence.ts';
import type { EvidenceWords } from '../../src/shared/evidence-words.ts';
import { type Locale, sayFrom } from '../../src/words/say.ts';

const translation = compileDataset('src/dataset').translations.find(({ language }) => language === 'de');
if (!translation) throw new Error('src/dataset/translations/de.yml is missing. Bring it back.');

/** What every language must say: of the claims only those that are a danger, though German says them all. */
export const germanWords: EvidenceWords = {
  ...translation.words,
  claims: Object.fromEntries(
    evidence.claims.filter(mustBeTranslated).map(({ id }) => [id, translation.words.claims[id] ?? {}]),
  ),
};

/** The evidence of a language that says no more than it must. */
export const germanIndex = translateEvidence(indexEvidence(evidence), germanWords);

/** The evidence as German readers get it. */
export const shippedGerman = translateEvidence(indexEvidence(evidence), translation.words);

/** An interface whose language is German, in English words: what is looked at is how the evidence is shown in it. */
export const germanSay = sayFrom('de' as Locale, catalogue);

/** Texts of the evidence that are English in every language, and those of the claims that are not translated. */
const ENGLISH = new Set([
  ...evidence.claims.flatMap(({ id, says, saysNot, hedgedReading, whatWouldSettle, summary, refs }) => [
    ...(Object.hasOwn(germanWords.claims, id) ? [] : [says, saysNot, hedgedReading]),
    ...[whatWouldSettle, summary, ...refs.map(({ finding }) => finding)],
  ]),
  ...evidence.references.map(({ citation }) => citation),
]);

/** English texts on the page, and those quoted, by whether the element that they stand in says so. */
export function englishTexts(quotes: readonly string[] = []): { said: string[]; unsaid: string[] } {
  const found: Record<'said' | 'unsaid', string[]> = { said: [], unsaid: [] };
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (!ENGLISH.has(text) && !quotes.includes(text)) continue;
    found[node.parentElement?.closest('[lang]')?.getAttribute('lang') === 'en' ? 'said' : 'unsaid'].push(text);
  }
  return found;
}
