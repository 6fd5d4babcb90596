import { citationFormats } from '../generated/citation-formats.ts';
import { evidenceText } from '../generated/evidence-text.ts';
import { evidenceWords } from '../generated/evidence-words-in-background.ts';
import type { Browser } from '../platform/browser.ts';
import { readSettings } from '../platform/settings.ts';
import { cardView } from '../report/card-view.ts';
import { copySources } from '../report/copy-sources.ts';
import { countryOf, helpLineOf } from '../report/help-line.ts';
import { type EvidenceIndex, indexEvidence, recordOf } from '../report/index-evidence.ts';
import { sourceView } from '../report/source-view.ts';
import { translateEvidence } from '../report/translate-evidence.ts';
import { CARD_FORMATS, type CardAnswer, type CardFormat, type CardQuestion } from '../shared/card.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import type { Settings } from '../shared/settings.ts';
import { wordsInBackground } from '../words/background-words.ts';
import { nearestLocale } from '../words/nearest-locale.ts';

let index: EvidenceIndex | undefined;

/** Parsed when a card first asks: this script is started for every page about kratom, and few readers open a card. */
const evidenceIndex = (): EvidenceIndex => {
  index ??= indexEvidence(JSON.parse(evidenceText));
  return index;
};

/** The evidence in the reader's language. Put together for each card, which is quicker than it is to keep. */
function evidenceIn(language: string): EvidenceIndex {
  const locale = nearestLocale(language);
  const words = evidenceWords[locale]?.();
  return words ? translateEvidence(evidenceIndex(), words) : evidenceIndex();
}

async function reader(browser: Pick<Browser, 'i18n' | 'storage'>): Promise<{ settings: Settings; language: string }> {
  const { settings } = await readSettings(browser);
  return { settings, language: settings.language ?? browser.i18n.getUILanguage() };
}

/** What the card says of a passage, in the reader's language, with the numbers of the reader's country. */
export async function answerCard(
  question: CardQuestion,
  browser: Pick<Browser, 'i18n' | 'storage'>,
): Promise<Result<CardAnswer>> {
  const { settings, language } = await reader(browser);
  const evidence = evidenceIn(language);
  const line = helpLineOf(evidence.helpLines, settings.country ?? countryOf(language));
  const { say, card } = wordsInBackground(language);
  return succeed({ view: cardView(question, evidence, line, say), words: card });
}

/** Works as text to copy. */
export async function sourcesAs(
  ids: readonly string[],
  format: CardFormat,
  browser: Pick<Browser, 'i18n' | 'storage'>,
): Promise<Result<string>> {
  if (!CARD_FORMATS.includes(format)) return fail(`"${format}" is no format of ours: ${CARD_FORMATS.join(', ')}.`);
  const { references } = evidenceIndex();
  const { say } = wordsInBackground((await reader(browser)).language);
  const sources = ids.map((id) => sourceView(recordOf(references, id), say));
  return succeed(copySources(sources, format, citationFormats()));
}
