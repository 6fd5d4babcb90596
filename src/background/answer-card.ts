import { citationFormats } from '../generated/citation-formats.ts';
import { evidenceText } from '../generated/evidence-text.ts';
import type { Browser } from '../platform/browser.ts';
import { readSettings } from '../platform/settings.ts';
import { cardView } from '../report/card-view.ts';
import { copySources } from '../report/copy-sources.ts';
import { countryOf, helpLineOf } from '../report/help-line.ts';
import { type EvidenceIndex, indexEvidence, recordOf } from '../report/index-evidence.ts';
import { sourceView } from '../report/source-view.ts';
import { CARD_FORMATS, type CardAnswer, type CardFormat, type CardQuestion } from '../shared/card.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { cardTexts } from '../words/card-words.ts';

let index: EvidenceIndex | undefined;

/** Parsed when a card first asks: this script is started for every page about kratom, and few readers open a card. */
const evidenceIndex = (): EvidenceIndex => {
  index ??= indexEvidence(JSON.parse(evidenceText));
  return index;
};

/** What the card says of a passage, in the reader's language, with the numbers of the reader's country. */
export async function answerCard(
  question: CardQuestion,
  browser: Pick<Browser, 'i18n' | 'storage'>,
): Promise<Result<CardAnswer>> {
  const { settings } = await readSettings(browser);
  const language = settings.language ?? browser.i18n.getUILanguage();
  const evidence = evidenceIndex();
  const line = helpLineOf(evidence.helpLines, settings.country ?? countryOf(language));
  return succeed({ view: cardView(question, evidence, line), words: cardTexts(language) });
}

/** Works as text to copy. */
export function sourcesAs(ids: readonly string[], format: CardFormat): Result<string> {
  if (!CARD_FORMATS.includes(format)) return fail(`"${format}" is no format of ours: ${CARD_FORMATS.join(', ')}.`);
  const { references } = evidenceIndex();
  const sources = ids.map((id) => sourceView(recordOf(references, id)));
  return succeed(copySources(sources, format, citationFormats()));
}
