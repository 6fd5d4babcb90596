import { citePage } from '../citations/cite-page.ts';
import { checkText } from '../engine/check-text.ts';
import { readTopic } from '../engine/read-topic.ts';
import type { LanguageNames } from '../shared/language-names.ts';
import type { PageText } from '../shared/page-text.ts';
import type { Checker } from './check-document.ts';
import { explainFinding } from './explain-finding.ts';
import { readPlainText } from './read-plain-text.ts';

const NOT_NAMED = 'Kratom is not named here, so this is read as part of a page about kratom.';
const NOTHING =
  'No claim was found. A sentence must say, in English, what one of our claims is about; naming the topic is not enough.';

/** What is found in a text and which words led to it, for a terminal. A text that does not name kratom is read as part of a page that does. */
export function explainText(text: string, { engine, citations, today }: Checker, names: LanguageNames): string {
  const alone: PageText = { title: '', url: null, date: null, blocks: readPlainText(text) };
  const { named } = readTopic(engine, alone);
  const page = named ? alone : { ...alone, title: 'Kratom' };
  const { findings } = citePage(citations, page, checkText(engine, page, { today }));
  const explained = findings.map((finding) => explainFinding(finding, page, names));
  return [...(named ? [] : [NOT_NAMED]), ...(explained.length > 0 ? explained : [NOTHING])].join('\n\n');
}
