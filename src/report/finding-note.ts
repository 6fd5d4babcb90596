import type { Say } from '../words/say.ts';
import type { ClaimView, PassageView } from './claim-view.ts';
import type { PageView } from './page-view.ts';
import { sourceLine } from './source-line.ts';
import { textFragmentLink } from './text-fragment.ts';

/**
 * "Copy this finding": one passage as a note that outlives the page. Plain text with its own words, the sentence shown,
 * what is known, the key sources with links, and a link that opens the page at the quote. `date`: the day of the
 * evidence, `YYYY-MM-DD`.
 */
export function findingNote(
  page: Pick<PageView, 'title' | 'url'>,
  claim: ClaimView,
  passage: PassageView,
  date: string,
  say: Say,
): string {
  const link = textFragmentLink(page.url, passage.quote);
  const sources = passage.sources.flatMap(({ heading, sources }) =>
    sources.filter(({ isKey }) => isKey).map((source) => `- ${heading}: ${sourceLine(source)}`),
  );
  const parts = [
    [
      ...(passage.context ? [`“${passage.context}” …`] : []),
      `“${passage.quote}”`,
      [page.title, link].filter(Boolean).join('\n'),
    ],
    [
      `${passage.lead}: ${passage.says}.`,
      passage.sentence,
      `${say('card_known')}: ${claim.known}`,
      claim.howSure,
      ...(claim.remember ? [`${say('card_remember')}: ${claim.remember}`] : []),
    ],
    [say('report_sources'), ...sources],
    [
      `${say('name')}. ${say('report_date', { date: say.date(date) })} ${say('report_by_program')} ${say('report_advice')}`,
    ],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
